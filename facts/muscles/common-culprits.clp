;;; common-culprits.clp - which muscles are often found active in people with knee pain.
;;;
;;; Reads      nothing.
;;; Concludes  common-culprit facts.
;;; Relied on  by referral-common-culprit in rules/referral.clp.
;;;
;;; Conflict C25: the founding articles name four muscles, clinics name one or another, and a study of 114 people with
;;; knee osteoarthritis counted active points in other proportions. Both are kept: the four of the articles and the
;;; muscles that the study found in a quarter or more are weak, those in a tenth or more slight. A muscle counts only
;;; where a knee zone of its own hurts.

(deffacts common-culprits
  (common-culprit (muscle rectus-femoris) (strength weak)
    (text "one of the four muscles most often behind knee pain")
    (sources S008))
  (common-culprit (muscle vastus-medialis) (strength weak)
    (text "one of the four muscles most often behind knee pain; half of a group with front knee pain had points in it")
    (sources S008 rozenfeld-2020-anterior-knee-points))
  (common-culprit (muscle vastus-lateralis) (strength weak)
    (text "one of the four muscles most often behind knee pain; half of a group with front knee pain had points in it")
    (sources S008 rozenfeld-2020-anterior-knee-points))
  (common-culprit (muscle biceps-femoris) (strength weak)
    (text "one of the four muscles most often behind knee pain; hamstrings were active in 30 percent of a study group")
    (sources S008 sanchez-romero-2020-knee-oa-points))
  (common-culprit (muscle semitendinosus) (strength weak)
    (text "hamstrings were active in 30 percent of a group with knee osteoarthritis")
    (sources sanchez-romero-2020-knee-oa-points))
  (common-culprit (muscle semimembranosus) (strength weak)
    (text "hamstrings were active in 30 percent of a group with knee osteoarthritis")
    (sources sanchez-romero-2020-knee-oa-points))
  (common-culprit (muscle gastrocnemius) (strength weak)
    (text "active in 25 percent of a group with knee osteoarthritis")
    (sources sanchez-romero-2020-knee-oa-points))
  (common-culprit (muscle popliteus) (strength slight)
    (text "active in 17 percent of a group with knee osteoarthritis")
    (sources sanchez-romero-2020-knee-oa-points))
  (common-culprit (muscle adductor-longus) (strength slight)
    (text "adductors were active in 17 percent of a group with knee osteoarthritis")
    (sources sanchez-romero-2020-knee-oa-points))
  (common-culprit (muscle adductor-magnus) (strength slight)
    (text "adductors were active in 17 percent of a group with knee osteoarthritis")
    (sources sanchez-romero-2020-knee-oa-points))
  (common-culprit (muscle tensor-fasciae-latae) (strength slight)
    (text "active in 11 percent of a group with knee osteoarthritis")
    (sources sanchez-romero-2020-knee-oa-points)))
