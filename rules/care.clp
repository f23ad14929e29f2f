;;; care.clp - what may help, and who may give it.
;;;
;;; Reads      the verdict, candidates and alternative-candidates of the host; findings (practitioner and causes); what
;;;            rules/precautions.clp withholds; the tables treatment and may-do.
;;; Concludes  care facts.
;;; Relied on  by the report. No rule reads what is concluded here.
;;;
;;; The verdict comes first in every rule and is the one gate: no care while a danger is open or needs a doctor soon.
;;; When nobody said who gives the treatment, only what a person may do alone is offered.

(defrule care-for-leading-muscle
  "The pain goes when the trigger point that sends it is treated: what helps the three likeliest muscles is offered, as
   far as the person who gives it is trained for it and no precaution withholds it.
   Sources: S083 S170 S183 S187."
  (logical (verdict (disposition routine-referral|muscular) (screen clear))
           (candidate (muscle ?muscle) (rank 1|2|3))
           (treatment (id ?treatment) (about ?muscle) (technique ?technique) (by ?by))
           (or (and (finding (question practitioner) (answer ?giver))
                    (may-do (practitioner ?giver) (by ?by)))
               (and (not (finding (question practitioner)))
                    (may-do (practitioner self) (by ?by))))
           (not (withheld (technique ?technique) (muscle all)))
           (not (withheld (technique ?technique) (muscle ?muscle))))
  =>
  (assert (care (treatment ?treatment) (about ?muscle))))

(defrule care-for-any-muscle
  "Whichever muscle it is: release the sore spots, then strengthen, and change what brought them on. Offered once, when
   some muscle leads. It touches several muscles, so a technique that a precaution withholds from any muscle is left out.
   Sources: S162 S164 S165 S167."
  (logical (verdict (disposition routine-referral|muscular) (screen clear))
           (candidate (rank 1))
           (treatment (id ?treatment) (about any-muscle) (technique ?technique) (by ?by))
           (or (and (finding (question practitioner) (answer ?giver))
                    (may-do (practitioner ?giver) (by ?by)))
               (and (not (finding (question practitioner)))
                    (may-do (practitioner self) (by ?by))))
           (not (withheld (technique ?technique))))
  =>
  (assert (care (treatment ?treatment) (about any-muscle))))

(defrule care-for-alternative
  "What helps an ordinary explanation is offered for the two likeliest. It touches several muscles, so a technique that
   a precaution withholds from any muscle is left out.
   Sources: S174 S186 nice-ng226 2016-patellofemoral-consensus-statement."
  (logical (verdict (disposition routine-referral|muscular) (screen clear))
           (alternative-candidate (alternative ?alternative) (rank 1|2))
           (treatment (id ?treatment) (about ?alternative) (technique ?technique) (by ?by))
           (or (and (finding (question practitioner) (answer ?giver))
                    (may-do (practitioner ?giver) (by ?by)))
               (and (not (finding (question practitioner)))
                    (may-do (practitioner self) (by ?by))))
           (not (withheld (technique ?technique))))
  =>
  (assert (care (treatment ?treatment) (about ?alternative))))

(defrule care-for-cause
  "What helps against a cause that was told, such as an activity, a posture or the build of the body, when some muscle
   leads. It touches several muscles, so a technique that a precaution withholds from any muscle is left out.
   Sources: S058 S060 S162 S163 S180."
  (logical (verdict (disposition routine-referral|muscular) (screen clear))
           (candidate (rank 1))
           (finding (question ?question) (answer ?answer))
           (treatment (id ?treatment) (question ?question) (answer ?answer) (technique ?technique) (by ?by))
           (or (and (finding (question practitioner) (answer ?giver))
                    (may-do (practitioner ?giver) (by ?by)))
               (and (not (finding (question practitioner)))
                    (may-do (practitioner self) (by ?by))))
           (not (withheld (technique ?technique))))
  =>
  (assert (care (treatment ?treatment) (about (sym-cat ?question "=" ?answer)))))

;;; end of rules/care.clp
