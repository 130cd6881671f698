/** The only entry of the simulator. */
export { BasicDisplayTutorial } from './BasicDisplayTutorial.tsx'
export { createReplay } from './replay/replay.ts'
export { OpeningDialog, SimulatedDialog } from './SimulatedDialog.tsx'
export { OpeningInstagram, SimulatedInstagram } from './SimulatedInstagram.tsx'
export { createSimulatedMeta } from './simulated-meta.ts'
export { worlds } from './worlds.ts'
