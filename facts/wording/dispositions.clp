;;; wording/dispositions.clp - what each disposition asks the person to do.
;;;
;;; Reads      nothing.
;;; Concludes  nothing: five disposition-text facts, gravest first (rank 1).
;;; Relied on  by the reports and the interview. The words never name a disease: this is advice about the next step.

(deffacts disposition-texts
  (disposition-text
    (id     emergency)
    (rank   1)
    (name   "Emergency")
    (action "Go to an emergency department now. If you cannot get there safely, or you are getting worse, call an ambulance. Do not treat the leg before it has been seen."))
  (disposition-text
    (id     urgent)
    (rank   2)
    (name   "Urgent")
    (action "See a doctor within a day. Make it today if it gets worse or you feel ill. Do not treat the muscles until a doctor has looked at it."))
  (disposition-text
    (id     routine-referral)
    (rank   3)
    (name   "Doctor's appointment")
    (action "Book an appointment with a doctor in the coming days or weeks. If it gets worse or a new sign appears, go sooner."))
  (disposition-text
    (id     inconclusive)
    (rank   4)
    (name   "No clear pattern")
    (action "Not enough is known yet, or the answers fit no clear pattern. Have it examined by a doctor or therapist before anything is treated."))
  (disposition-text
    (id     muscular)
    (rank   5)
    (name   "Muscular pattern")
    (action "This may be treated as muscular pain. If it is not better in a few weeks, or a danger sign appears, see a doctor.")))

(deffacts general-texts
  (general-text (id not-cleared)
    (text "Answer the open danger questions first. Until they are answered nothing is treated."))
  (general-text (id safety-net)
    (text "Go to an emergency department if the knee turns hot and swollen, if the calf swells, or if you get a fever. Do the same if you cannot put weight on the leg. Call an ambulance for short breath, chest pain or a cold, pale foot. Call one too if you go numb between the legs, or cannot control your bladder or bowel.")))

;;; end of facts/wording/dispositions.clp
