// Facts and questions out of a text: `npm run -s generate -- FILE [--date YYYY-MM-DD]`, or `-` for
// standard input. Prints one JSON object, with offsets into its `text`.
import { generated } from './generated.ts';

try {
	console.log(generated(process.argv.slice(2)));
} catch (cause) {
	console.error(cause instanceof Error ? cause.message : String(cause));
	process.exitCode = 1;
}
