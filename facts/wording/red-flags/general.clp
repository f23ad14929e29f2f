;;; wording/red-flags/general.clp - words about danger of the muscle itself, loss of use, and a course that does not fit.
;;;
;;; Reads      nothing.
;;; Concludes  nothing: one red-flag-family fact for each family of rules/red-flags/general.clp.
;;; Relied on  by the reports and the interview, which show these words.

(deffacts red-flag-family-rhabdomyolysis
  (red-flag-family
    (id         rhabdomyolysis)
    (name       "Muscle breakdown (rhabdomyolysis)")
    (text       "Muscle may be breaking down faster than the kidneys can clear it. This can follow hard or new exercise and shows in a blood and urine test.")
    (clinical   "Possible rhabdomyolysis: dark urine, or severe pain, swelling or loss of function after unaccustomed effort. Creatine kinase, kidney function and potassium now; watch for compartment syndrome. Delayed soreness peaks at about two days and leaves function and urine normal.")
    (action     "Stop all exercise. Do not massage, roll or stretch the sore muscles, and do not take anti-inflammatory painkillers such as ibuprofen unless a doctor tells you to.")
    (safety-net "Call an ambulance if your urine turns dark or you pass hardly any, if the thigh or calf becomes rock-hard or numb, or if you feel faint, confused or your heart skips.")))

(deffacts red-flag-family-statin-myopathy
  (red-flag-family
    (id         statin-myopathy)
    (name       "Muscle trouble from a cholesterol tablet (statin)")
    (text       "A cholesterol tablet may be part of why the muscles hurt or feel weak. A blood test can tell, and there are other tablets if it is so.")
    (clinical   "Possible statin-associated muscle symptoms: symmetrical ache or weakness of large muscles, mostly early or after a change of dose or an interacting drug. Creatine kinase before deep work; dark urine or progressive weakness means suspected rhabdomyolysis.")
    (action     "Ask a doctor or pharmacist, before your next dose if you can, whether to go on taking the tablet. No deep massage or hard training until the test is back.")
    (safety-net "Go to an emergency department if your urine turns dark, your weakness grows, or the muscles become swollen or very painful.")))

(deffacts red-flag-family-unexplained-loss-of-use
  (red-flag-family
    (id         unexplained-loss-of-use)
    (name       "Leg that cannot be used as before")
    (text       "The leg does not carry or bend as it should, or the pain is extreme. Sore muscles alone seldom do this, so a doctor should find out why.")
    (clinical   "Loss of weight bearing or of 90 degrees of flexion, or new extreme pain, without a picture that names the cause. Consider occult fracture, infection, haemarthrosis, an extensor tendon rupture, a mechanical block or hip disease.")
    (action     "Do not force the knee or walk through the pain. Use crutches or help from another person until it has been looked at.")
    (safety-net "Call an ambulance if the leg changes shape, if the foot turns cold, pale or numb, or if you cannot get up. With fever or a hot, swollen knee, go to an emergency department.")))

(deffacts red-flag-family-no-improvement
  (red-flag-family
    (id         no-improvement)
    (name       "Not getting better as expected")
    (text       "Sore muscles usually change within a few weeks of care. If yours do not, there may be another reason, and it is worth looking again.")
    (clinical   "Course does not fit myofascial pain: no change after self-care, six weeks of treatment, or worsening in spite of it. Re-examine knee, hip and back, check the working diagnosis and the load, and consider imaging.")
    (action     "Stop what makes it worse, and do not press harder or more often. Write down what you have tried and for how long, and take it with you.")
    (safety-net "See a doctor within a day if the pain starts to keep you awake even when you lie still, if a lump or swelling appears, or if you lose weight. With fever, numbness or a leg that gives up, go sooner.")))

;;; end of facts/wording/red-flags/general.clp
