/** The only entry of the simulator. */
export { BasicDisplayTutorial } from './BasicDisplayTutorial.tsx'
export { createReplay } from './replay/replay.ts'
export { SimulatedDialog } from './SimulatedDialog.tsx'
export { SimulatedInstagram } from './SimulatedInstagram.tsx'
export { createSimulatedMeta } from './simulated-meta.ts'
export { worlds } from './worlds.ts'
