;;; referral.clp - where it hurts, and which muscle or condition that fits.
;;;
;;; Reads      findings and denials of pain-zone and worst-zone; the tables referral-zone, association, muscle,
;;;            alternative, strength and zone-group.
;;; Concludes  evidence of kind location, and what the pain reaches.
;;; Relied on  by the ranking, which never lets location alone exceed its ceiling.

(defrule referral-zone-hurts
  "Pain in a zone to which a muscle refers speaks for that muscle, as much as the zone is typical of it.
   Sources: S003 S007 davies-workbook-excerpt namtpt-symptom-leg-femoris."
  (logical (finding (question pain-zone) (answer ?zone))
           (not (finding (question worst-zone) (answer ?zone)))
           (referral-zone (muscle ?muscle) (zone ?zone) (strength ?strength)))
  =>
  (assert (evidence (about ?muscle) (direction for) (kind location) (strength ?strength)
                    (rule referral-zone-hurts) (item (sym-cat pain-zone= ?zone)))))

(defrule referral-zone-hurts-most
  "The zone that hurts most counts one strength higher than a zone that hurts as well.
   Sources: S047 derived."
  (logical (finding (question worst-zone) (answer ?zone))
           (referral-zone (muscle ?muscle) (zone ?zone) (strength ?strength))
           (strength (word ?strength) (higher ?higher)))
  =>
  (assert (evidence (about ?muscle) (direction for) (kind location) (strength ?higher)
                    (rule referral-zone-hurts-most) (item (sym-cat pain-zone= ?zone)))))

(defrule referral-zone-somewhere-here
  "Pain in a place that nobody specified speaks a little for each muscle with a primary zone there.
   Sources: S003 derived."
  (logical (finding (question pain-zone) (answer ?place))
           (zone-group (unspecified ?place) (zones $? ?zone $?))
           (referral-zone (muscle ?muscle) (zone ?zone) (field primary)))
  =>
  (assert (evidence (about ?muscle) (direction for) (kind location) (strength weak)
                    (rule referral-zone-somewhere-here) (item (sym-cat pain-zone= ?place)))))

(defrule referral-common-culprit
  "Where a knee zone of its own hurts, a muscle that is often found active in knee pain is a little more likely than one
   that seldom is. The four usual ones are rectus femoris, vastus medialis, vastus lateralis and biceps femoris.
   Sources: S008 sanchez-romero-2020-knee-oa-points rozenfeld-2020-anterior-knee-points."
  (logical (finding (question pain-zone)
                    (answer ?zone&knee-front|knee-deep|knee-above|knee-below|knee-inner|knee-outer|knee-back))
           (common-culprit (muscle ?muscle) (strength ?strength))
           (referral-zone (muscle ?muscle) (zone ?zone)))
  =>
  (assert (evidence (about ?muscle) (direction for) (kind pattern) (strength ?strength)
                    (rule referral-common-culprit) (item common-culprit))))

(defrule referral-zone-spared
  "A typical primary zone that does not hurt speaks weakly against a muscle within reach of the pain, as pain beyond its
   zones does. Only weakly: a muscle's zones belong to several points, and seldom are all of them active at once.
   Sources: S025 S026 davies-workbook-excerpt derived."
  (logical (denied (question pain-zone) (answer ?zone))
           (referral-zone (muscle ?muscle) (zone ?zone) (field primary) (strength strong))
           (reached (about ?muscle)))
  =>
  (assert (evidence (about ?muscle) (direction against) (kind location) (strength weak)
                    (rule referral-zone-spared) (item (sym-cat pain-zone= ?zone)))))

(defrule referral-zone-reached
  "A muscle with a zone that hurts, or that may hurt within an unspecified place, is within reach of the pain.
   Sources: S003."
  (logical (or (and (finding (question pain-zone|worst-zone) (answer ?zone))
                    (referral-zone (muscle ?muscle) (zone ?zone)))
               (and (finding (question pain-zone|worst-zone) (answer ?place))
                    (zone-group (unspecified ?place) (zones $? ?zone $?))
                    (referral-zone (muscle ?muscle) (zone ?zone)))))
  =>
  (assert (reached (about ?muscle))))

(defrule referral-pain-beyond
  "Pain in a zone to which a muscle does not refer is left unexplained by that muscle. It speaks only weakly against it,
   since several muscles often act at the same time.
   Sources: S170 davies-workbook-excerpt derived."
  (logical (finding (question pain-zone) (answer ?beyond&~knee-unspecified&~thigh-unspecified&~leg-unspecified
                                                        &~hip-unspecified))
           (reached (about ?muscle))
           (muscle (id ?muscle))
           (not (referral-zone (muscle ?muscle) (zone ?beyond))))
  =>
  (assert (evidence (about ?muscle) (direction against) (kind location) (strength weak)
                    (rule referral-pain-beyond) (item (sym-cat beyond= ?beyond)))))

(defrule referral-worst-pain-beyond
  "A muscle that does not refer to the zone that hurts most leaves the main complaint unexplained.
   Sources: S047 S170 derived."
  (logical (finding (question worst-zone) (answer ?beyond&~knee-unspecified&~thigh-unspecified&~leg-unspecified
                                                         &~hip-unspecified))
           (reached (about ?muscle))
           (muscle (id ?muscle))
           (not (referral-zone (muscle ?muscle) (zone ?beyond))))
  =>
  (assert (evidence (about ?muscle) (direction against) (kind location) (strength moderate)
                    (rule referral-worst-pain-beyond) (item (sym-cat beyond= ?beyond)))))

(defrule referral-elsewhere
  "A muscle none of whose zones hurts does not explain the pain.
   Sources: davies-workbook-excerpt derived."
  (logical (asked (question pain-zone) (state answered))
           (muscle (id ?muscle))
           (not (reached (about ?muscle))))
  =>
  (assert (evidence (about ?muscle) (direction against) (kind location) (strength decisive)
                    (rule referral-elsewhere) (item elsewhere))))

(defrule referral-not-to-the-knee
  "A muscle that sends no pain to the knee does not explain pain in the knee alone; it may matter as a helper.
   Sources: namtpt-symptom-leg-medius aberdeenchiropracticblog-gluteus-maximus derived."
  (logical (finding (question pain-zone)
                    (answer knee-front|knee-deep|knee-above|knee-below|knee-inner|knee-outer|knee-back|knee-unspecified))
           (muscle (id ?muscle) (refers-to-knee no))
           (not (reached (about ?muscle))))
  =>
  (assert (evidence (about ?muscle) (direction against) (kind location) (strength decisive)
                    (rule referral-not-to-the-knee) (item not-to-the-knee))))

;;; The same for the ordinary alternatives, whose places stand among their associations.

(defrule referral-alternative-hurts-here
  "Pain where a condition is felt speaks for it; pain where it is not felt speaks against it.
   Sources: derived."
  (logical (finding (question pain-zone) (answer ?zone))
           (not (finding (question worst-zone) (answer ?zone)))
           (association (about ?condition) (question pain-zone) (answer ?zone) (direction ?direction)
                        (strength ?strength)))
  =>
  (assert (evidence (about ?condition) (direction ?direction) (kind location) (strength ?strength)
                    (rule referral-alternative-hurts-here) (item (sym-cat pain-zone= ?zone)))))

(defrule referral-alternative-hurts-most-here
  "Where a condition is felt, the zone that hurts most counts one strength higher.
   Sources: S047 derived."
  (logical (finding (question worst-zone) (answer ?zone))
           (association (about ?condition) (question pain-zone) (answer ?zone) (direction ?direction)
                        (strength ?strength))
           (strength (word ?strength) (higher ?higher)))
  =>
  (assert (evidence (about ?condition) (direction ?direction) (kind location) (strength ?higher)
                    (rule referral-alternative-hurts-most-here) (item (sym-cat pain-zone= ?zone)))))

(defrule referral-alternative-reached
  "A condition with a place that hurts, or that may hurt within an unspecified place, is within reach of the pain.
   Sources: derived."
  (logical (or (and (finding (question pain-zone|worst-zone) (answer ?zone))
                    (association (about ?condition) (question pain-zone) (answer ?zone) (direction for)))
               (and (finding (question pain-zone|worst-zone) (answer ?place))
                    (zone-group (unspecified ?place) (zones $? ?zone $?))
                    (association (about ?condition) (question pain-zone) (answer ?zone) (direction for)))))
  =>
  (assert (reached (about ?condition))))

(defrule referral-alternative-elsewhere
  "A condition none of whose places hurts does not explain the pain.
   Sources: derived."
  (logical (asked (question pain-zone) (state answered))
           (alternative (id ?condition))
           (not (reached (about ?condition))))
  =>
  (assert (evidence (about ?condition) (direction against) (kind location) (strength decisive)
                    (rule referral-alternative-elsewhere) (item elsewhere))))
