;;; version.clp - the version of the knowledge, shown with every result.
;;;
;;; Reads      nothing.
;;; Concludes  one knowledge-base fact.
;;; Relied on  by the host.

(deffacts knowledge-base
  (knowledge-base
    (version "0.1.0")
    (files
      facts/alternatives/children.clp
      facts/alternatives/knee-joint.clp
      facts/alternatives/nerves-and-hip.clp
      facts/alternatives/strains.clp
      facts/alternatives/tendons-and-bursae.clp
      facts/atlas.clp
      facts/care/back-thigh.clp
      facts/care/causes.clp
      facts/care/conditions.clp
      facts/care/front-thigh.clp
      facts/care/hip.clp
      facts/care/inner-thigh.clp
      facts/care/knee-pit.clp
      facts/care/lower-leg.clp
      facts/care/techniques.clp
      facts/guide/hip-and-back.clp
      facts/guide/knee.clp
      facts/guide/leg-and-foot.clp
      facts/guide/thigh.clp
      facts/guide/unspecified.clp
      facts/habits.clp
      facts/interview.clp
      facts/muscles/back-thigh.clp
      facts/muscles/front-thigh.clp
      facts/muscles/hip.clp
      facts/muscles/inner-thigh.clp
      facts/muscles/knee-pit.clp
      facts/muscles/lower-leg.clp
      facts/muscles/neighbours.clp
      facts/practice.clp
      facts/questions.clp
      facts/signs.clp
      facts/sources/clinics.clp
      facts/sources/founding.clp
      facts/sources/guidelines.clp
      facts/sources/studies.clp
      facts/sources/textbooks.clp
      facts/strengths.clp
      facts/version.clp
      facts/wording/also-called.clp
      facts/wording/alternatives.clp
      facts/wording/dispositions.clp
      facts/wording/muscles.clp
      facts/wording/precautions.clp
      facts/wording/questions/causes.clp
      facts/wording/questions/complaint.clp
      facts/wording/questions/context.clp
      facts/wording/questions/danger.clp
      facts/wording/questions/examination.clp
      facts/wording/questions/signs.clp
      facts/wording/red-flags/general.clp
      facts/wording/red-flags/infection.clp
      facts/wording/red-flags/injury.clp
      facts/wording/red-flags/joints.clp
      facts/wording/red-flags/nerves.clp
      facts/wording/red-flags/tumour.clp
      facts/wording/red-flags/vessels.clp
      rules/base.clp
      rules/care.clp
      rules/overuse.clp
      rules/patterns.clp
      rules/precautions.clp
      rules/red-flags/fracture.clp
      rules/red-flags/general.clp
      rules/red-flags/infection.clp
      rules/red-flags/injury.clp
      rules/red-flags/joints.clp
      rules/red-flags/nerves.clp
      rules/red-flags/tumour.clp
      rules/red-flags/vessels.clp
      rules/referral.clp
      rules/structure.clp
      rules/symptoms.clp)))

;;; end of facts/version.clp
