/** The one front door of the simulator. */
export { SimulatedDialog } from './SimulatedDialog.tsx'
export { createSimulatedMeta } from './simulated-meta.ts'
export { type World, worlds } from './worlds.ts'
