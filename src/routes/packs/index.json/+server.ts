import { json } from '@sveltejs/kit';
import { indexOf } from '$lib/content/compile.ts';
import { bundledPacks } from '../../bundled.ts';

export const prerender = true;

export const GET = () => json(indexOf(bundledPacks()));
