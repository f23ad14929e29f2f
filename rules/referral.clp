;;; referral.clp - where it hurts, and which muscle or condition that fits.
;;;
;;; Reads      findings of pain-zone, worst-zone and onset; the tables referral-zone, association, muscle,
;;;            alternative, strength and zone-group.
;;; Concludes  evidence of kind location, and what the pain reaches.
;;; Relied on  by the ranking, which counts only a share of what the places say together.

;;; The order of suspects in each place is the guide, facts/guide. It is one piece of evidence a place: how much each
;;; rank weighs, and that places alone make nothing likely, is the ranking's business.

(defrule referral-zone-hurts
  "Pain in a place speaks for each muscle that sends pain there or lies there, in the order in which the textbooks' pain
   guides, studies and clinics suspect them.
   Sources: S003 S007 davies-workbook-excerpt namtpt-symptom-leg-femoris niel-asher-master-course-ch-12."
  (logical (finding (question pain-zone)
                    (answer ?zone&~knee-unspecified&~thigh-unspecified&~leg-unspecified&~hip-unspecified))
           (not (finding (question worst-zone) (answer ?zone)))
           (referral-zone (muscle ?muscle) (zone ?zone) (rank ?rank) (sudden-rank ?sudden) (sources $?sources))
           (not (finding (question onset) (answer sudden-injury&:(> ?sudden 0)) (certainty 1.0))))
  =>
  (assert (evidence (about ?muscle) (direction for) (kind location) (rank ?rank)
                    (strength (if (member$ derived ?sources) then derived-place else place))
                    (item (sym-cat pain-zone= ?zone)))))

(defrule referral-zone-hurts-most
  "The place that hurts most says more about its suspects than a place that hurts as well.
   Sources: S047 derived."
  (logical (finding (question worst-zone)
                    (answer ?zone&~knee-unspecified&~thigh-unspecified&~leg-unspecified&~hip-unspecified))
           (referral-zone (muscle ?muscle) (zone ?zone) (rank ?rank) (sudden-rank ?sudden) (sources $?sources))
           (not (finding (question onset) (answer sudden-injury&:(> ?sudden 0)) (certainty 1.0))))
  =>
  (assert (evidence (about ?muscle) (direction for) (kind location) (rank ?rank)
                    (strength (if (member$ derived ?sources) then worst-derived-place else worst-place))
                    (item (sym-cat pain-zone= ?zone)))))

(defrule referral-zone-hurts-since-an-injury
  "Pain that began with a sudden injury speaks for the muscles that tear there, in the order in which they do: calf,
   hamstring, thigh and groin injuries have rates of their own.
   Sources: koulouris-2007-calf-mri ekstrand-2012-hamstring-mri serner-2015-acute-groin quadriceps-tears-2022-review."
  (logical (finding (question onset) (answer sudden-injury) (certainty 1.0))
           (finding (question pain-zone) (answer ?zone))
           (not (finding (question worst-zone) (answer ?zone)))
           (referral-zone (muscle ?muscle) (zone ?zone) (sudden-rank ?rank&:(> ?rank 0)) (sources $?sources)))
  =>
  (assert (evidence (about ?muscle) (direction for) (kind location) (rank ?rank)
                    (strength (if (member$ derived ?sources) then derived-place else place))
                    (item (sym-cat pain-zone= ?zone)))))

(defrule referral-zone-hurts-most-since-an-injury
  "The place that hurts most since a sudden injury says more about the muscles that tear there than one that hurts as
   well.
   Sources: S047 serner-2015-acute-groin derived."
  (logical (finding (question onset) (answer sudden-injury) (certainty 1.0))
           (finding (question worst-zone) (answer ?zone))
           (referral-zone (muscle ?muscle) (zone ?zone) (sudden-rank ?rank&:(> ?rank 0)) (sources $?sources)))
  =>
  (assert (evidence (about ?muscle) (direction for) (kind location) (rank ?rank)
                    (strength (if (member$ derived ?sources) then worst-derived-place else worst-place))
                    (item (sym-cat pain-zone= ?zone)))))

(defrule referral-zone-somewhere-here
  "Pain in a place that nobody specified speaks for the usual suspects of the whole knee, thigh, hip or leg; where a
   place within it is named, that place says all there is to say.
   Sources: S003 S008 sanchez-romero-2020-knee-oa-points smith-2012-dut-thesis."
  (logical (finding (question pain-zone|worst-zone) (answer ?place))
           (zone-group (unspecified ?place) (zones $?zones))
           (not (finding (question pain-zone|worst-zone) (answer ?named&:(member$ ?named ?zones))))
           (referral-zone (muscle ?muscle) (zone ?place) (rank ?rank) (sources $?sources)))
  =>
  (assert (evidence (about ?muscle) (direction for) (kind location) (rank ?rank)
                    (strength (if (member$ derived ?sources) then derived-place else place))
                    (item (sym-cat pain-zone= ?place)))))

(defrule referral-zone-reached
  "A muscle that is a suspect where it hurts, or where it may hurt within an unspecified place, is within reach of the
   pain.
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
                    (item (sym-cat beyond= ?beyond)))))

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
                    (item (sym-cat beyond= ?beyond)))))

(defrule referral-elsewhere
  "A muscle none of whose zones hurts does not explain the pain.
   Sources: davies-workbook-excerpt derived."
  (logical (asked (question pain-zone) (state answered))
           (muscle (id ?muscle))
           (not (reached (about ?muscle))))
  =>
  (assert (evidence (about ?muscle) (direction against) (kind location) (strength decisive) (item elsewhere))))

(defrule referral-not-to-the-knee
  "A muscle that sends no pain to the knee does not explain pain in the knee alone; it may matter as a helper.
   Sources: namtpt-symptom-leg-medius aberdeenchiropracticblog-gluteus-maximus derived."
  (logical (finding (question pain-zone)
                    (answer knee-front|knee-deep|knee-above|knee-below|knee-inner|knee-outer|knee-back|knee-unspecified))
           (muscle (id ?muscle) (refers-to-knee no))
           (not (reached (about ?muscle))))
  =>
  (assert (evidence (about ?muscle) (direction against) (kind location) (strength decisive) (item not-to-the-knee))))

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
                    (item (sym-cat pain-zone= ?zone)))))

(defrule referral-alternative-hurts-most-here
  "Where a condition is felt, the zone that hurts most counts one strength higher.
   Sources: S047 derived."
  (logical (finding (question worst-zone) (answer ?zone))
           (association (about ?condition) (question pain-zone) (answer ?zone) (direction ?direction)
                        (strength ?strength))
           (strength (word ?strength) (higher ?higher)))
  =>
  (assert (evidence (about ?condition) (direction ?direction) (kind location) (strength ?higher)
                    (item (sym-cat pain-zone= ?zone)))))

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
  (assert (evidence (about ?condition) (direction against) (kind location) (strength decisive) (item elsewhere))))

;;; end of rules/referral.clp
