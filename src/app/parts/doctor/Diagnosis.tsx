import { diagnose } from '../../../core/doctor/diagnose.ts'
import { otherAppOf } from '../../../core/doctor/other-app.ts'
import { useNow } from '../../clock.ts'
import { toHeading } from '../../ui/to-heading.ts'
import { NothingCame } from './NothingCame.tsx'
import { OtherApp } from './OtherApp.tsx'
import { SomethingMissing } from './SomethingMissing.tsx'
import type { SeenExamination } from './seen-examination.ts'
import './Diagnosis.css'

/** The causes of missing Pages and accounts by rank, each with its button. */
export default function Diagnosis(
  props: SeenExamination & {
    readonly name: string | undefined
    /** True if nothing above is of use: then the first cause has the screen's main button. */
    readonly isMain: boolean
  },
) {
  const { examination, name, isMain, session, onFetchAgain } = props
  const { evidence, found } = examination
  const acts = {
    session,
    onFetchAgain: () => {
      toHeading()
      onFetchAgain()
    },
  }
  const causes = diagnose(evidence, useNow())
  const { appId: asked } = acts.session.grant
  const other = otherAppOf(evidence, asked)
  return (
    <>
      {asked && other && <OtherApp appId={other} asked={asked} />}
      {evidence.list.pages.length === 0 && found.length === 0 ? (
        <NothingCame name={name} causes={causes} examination={examination} {...acts} />
      ) : (
        <SomethingMissing causes={causes} examination={examination} isMain={isMain} {...acts} />
      )}
    </>
  )
}
