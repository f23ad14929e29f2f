;;; tumour.clp - the words about the danger family tumour.
;;;
;;; Reads      nothing.
;;; Concludes  one red-flag-family fact for the family of rules/red-flags/tumour.clp.
;;; Relied on  by the host, which shows these words; the general advice of the disposition is added by the host.

(deffacts red-flag-family-tumour
  (red-flag-family
    (id         tumour)
    (name       "A growth in bone or soft tissue (tumour), or a blood disease")
    (text       "Most pains like this turn out to be harmless. But pain or a lump of this kind may, now and then, come from a growth or from the blood, so it should be checked with a scan or a blood test.")
    (clinical   "Picture that calls for imaging, in children also for a blood count: bone tumour or soft tissue sarcoma, metastasis or myeloma, leukaemia. It rests on night or rest pain, a growing course, a lump, weight loss, past cancer, or an injury of the young that does not heal.")
    (action     "Do not press, massage or roll a lump or a sore bone. Go easy on the leg, without running or jumping, until it has been looked at.")
    (safety-net "Call an ambulance if the bone gives way or you suddenly cannot stand on the leg. Go to an emergency department if your legs grow weak or numb, your bladder or bowel changes, or a child with leg pain has a fever, looks pale or bruises easily.")))

;;; end of facts/wording/red-flags/tumour.clp
