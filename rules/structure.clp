;;; structure.clp - how the body is built, and which muscle that loads.
;;;
;;; Reads      findings of alignment; the table association.
;;; Concludes  evidence of kind structure.
;;; Relied on  by the ranking.

(defrule structure-told
  "A trait of build that loads a muscle speaks for it.
   Sources: S058 S060 davies-workbook-excerpt."
  (logical (finding (question ?question) (answer ?answer))
           (association (about ?about) (kind structure) (question ?question) (answer ?answer)
                        (direction ?direction) (strength ?strength)))
  =>
  (assert (evidence (about ?about) (direction ?direction) (kind structure) (strength ?strength)
                    (item (sym-cat ?question "=" ?answer)))))

;;; end of rules/structure.clp
