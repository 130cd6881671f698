import { arrive } from './arrive.ts'
import { handOver } from './hand-over.ts'

// The inline script of every page that paints nothing before the app.
handOver(arrive().arrival)
