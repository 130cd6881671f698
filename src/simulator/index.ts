/** The one front door of the simulator. */
export { SIMULATED_APP } from './app.ts'
export { SimulatedDialog } from './SimulatedDialog.tsx'
export { createSimulatedMeta } from './simulated-meta.ts'
export { type World, worlds } from './worlds.ts'
