;;; wording/also-called.clp - other words that somebody may type: everyday words, and the usual abbreviations.
;;;
;;; Reads      nothing.
;;; Concludes  also-called facts.
;;; Relied on  by practice alone, to find what a trainee asked for or named. They are never shown. Two rows may hold the
;;;            same words: then both are offered, and none is taken for the other.

;;; ------------------------------------------------------------------------------------------------
;;; Questions.

(deffacts also-called-questions
  (also-called (kind question) (id fever)               (words "temperature" "high temperature" "feverish"))
  (also-called (kind question) (id chills-or-unwell)    (words "shivering" "shivers" "shaking" "sweats" "night sweats" "unwell" "feeling ill" "feel sick"))
  (also-called (kind question) (id weight-loss)         (words "lost weight" "losing weight" "appetite"))
  (also-called (kind question) (id onset)               (words "how did it start" "start" "started" "begin" "began" "onset" "come on" "came on" "sudden" "suddenly" "gradual" "gradually"))
  (also-called (kind question) (id trauma)              (words "injured" "injury" "accident" "fall" "fell" "twisted"))
  (also-called (kind question) (id course)              (words "getting worse" "getting better" "worsening" "improving" "course" "change over time"))
  (also-called (kind question) (id duration)            (words "how long" "since when" "when did it start" "when did the pain start" "when did it begin"))
  (also-called (kind question) (id activity)            (words "sport" "sports" "exercise" "training" "hobby" "hobbies" "job" "work" "occupation" "what do you do" "what do you do for a living" "living" "runner" "cyclist" "footballer" "dancer" "hiker" "driver"))
  (also-called (kind question) (id posture)             (words "posture" "sitting habits" "sleeping position" "sleep"))
  (also-called (kind question) (id pain-at-night)       (words "night pain" "wake up" "sleep"))
  (also-called (kind question) (id night-pain-unrelenting) (words "sleep"))
  (also-called (kind question) (id constant-at-rest)    (words "rest pain" "pain at rest" "at rest"))
  (also-called (kind question) (id history)             (words "medicine" "take medicine" "taking tablets" "medication" "drugs" "tablets" "pills" "illness" "illnesses" "disease" "conditions" "diagnosis" "diagnoses" "medical history" "past history" "cancer" "diabetes" "pregnant" "blood thinner" "statin" "steroids"))
  (also-called (kind question) (id severity)            (words "how bad" "how strong" "intensity" "pain scale" "scale"))
  (also-called (kind question) (id pain-quality)        (words "what does it feel like" "describe the pain" "type of pain" "character of the pain" "sharp or dull" "numb" "numbness" "tingling" "pins and needles" "burning"))
  (also-called (kind question) (id aggravated-by)       (words "what makes it worse" "sit" "sitting" "triggers" "provoked by"))
  (also-called (kind question) (id eased-by)            (words "what helps" "relief" "relieved by" "what makes it better"))
  (also-called (kind question) (id calf-swelling)       (words "calf swelling" "swollen calf"))
  (also-called (kind question) (id breathless-or-chest-pain) (words "breathing" "breathless" "breathlessness" "out of breath" "chest"))
  (also-called (kind question) (id bladder-bowel-change) (words "incontinence" "toilet" "urinate" "urination"))
  (also-called (kind question) (id numb-saddle)         (words "saddle" "saddle anaesthesia" "numb" "numbness"))
  (also-called (kind question) (id giving-way)          (words "instability" "unstable" "buckling" "buckle"))
  (also-called (kind question) (id locking)             (words "lock" "locks" "locked"))
  (also-called (kind question) (id noise)               (words "clicking" "popping" "cracking" "noises"))
  (also-called (kind question) (id limp)                (words "limping"))
  (also-called (kind question) (id cannot-bear-weight)  (words "bear weight" "weight bearing" "stand on it" "can you walk"))
  (also-called (kind question) (id immobilised)         (words "flight" "travel" "plane" "bed rest" "cast" "plaster"))
  (also-called (kind question) (id mass-felt)           (words "lump" "mass"))
  (also-called (kind question) (id skin)                (words "red" "redness" "rash" "wound"))
  (also-called (kind question) (id foot-cold-pale-or-numb) (words "numb" "numbness"))
  (also-called (kind question) (id hot-red-swollen-joint) (words "red" "redness"))
  (also-called (kind question) (id calf-warm-red)       (words "red" "redness"))
  (also-called (kind question) (id tried-self-care)     (words "treatment so far" "tried anything" "physiotherapy" "ice" "heat" "massage"))
  (also-called (kind question) (id emotional-stress)    (words "anxious" "worried" "anxiety"))
  (also-called (kind question) (id overweight)          (words "obese" "body weight"))
  (also-called (kind question) (id alignment)           (words "leg shape" "flat feet" "knock knees" "bow legs"))
  (also-called (kind question) (id same-attack-before)  (words "had this before" "happened before"))
  (also-called (kind question) (id pain-zone)           (words "where" "where is the pain" "location" "radiate" "radiating" "spread"))
  (also-called (kind question) (id restricted)          (words "range of motion" "range of movement" "rom"))
  (also-called (kind question) (id morning-stiffness-minutes) (words "morning stiffness" "stiff in the morning"))
  (also-called (kind question) (id balance-trouble)     (words "balance" "unsteady"))
  (also-called (kind question) (id bilateral-leg-pain)  (words "both legs" "other leg" "other knee")))

;;; ------------------------------------------------------------------------------------------------
;;; Causes.

(deffacts also-called-causes
  (also-called (kind answer) (id activity=cycling)      (words "bike" "biking" "bicycle"))
  (also-called (kind answer) (id activity=running)      (words "jogging"))
  (also-called (kind answer) (id activity=sitting-work) (words "desk work" "office work"))
  (also-called (kind answer) (id activity=driving-long) (words "driving"))
  (also-called (kind answer) (id activity=weight-squats) (words "squats" "weight training"))
  (also-called (kind answer) (id activity=hiking-uphill) (words "hiking"))
  (also-called (kind answer) (id activity=hiking-downhill) (words "hiking"))
  (also-called (kind answer) (id activity=new-training-load) (words "overtraining" "too much training")))

;;; ------------------------------------------------------------------------------------------------
;;; Muscles.

(deffacts also-called-muscles
  (also-called (kind muscle) (id tensor-fasciae-latae) (words "tfl" "tensor fascia lata"))
  (also-called (kind muscle) (id iliotibial-band)      (words "itb" "it band" "iliotibial tract" "tractus iliotibialis"))
  (also-called (kind muscle) (id vastus-lateralis)     (words "vl" "quad" "quads" "quadriceps"))
  (also-called (kind muscle) (id vastus-medialis)      (words "vm" "vmo" "vastus medialis obliquus" "quad" "quads" "quadriceps"))
  (also-called (kind muscle) (id vastus-intermedius)   (words "vi" "quad" "quads" "quadriceps"))
  (also-called (kind muscle) (id rectus-femoris)       (words "rf" "quad" "quads" "quadriceps"))
  (also-called (kind muscle) (id biceps-femoris)       (words "bf" "lateral hamstring" "outer hamstring" "ham" "hams" "hamstring" "hamstrings"))
  (also-called (kind muscle) (id semitendinosus)       (words "st" "medial hamstring" "inner hamstring" "ham" "hams" "hamstring" "hamstrings"))
  (also-called (kind muscle) (id semimembranosus)      (words "sm" "medial hamstring" "inner hamstring" "ham" "hams" "hamstring" "hamstrings"))
  (also-called (kind muscle) (id gluteus-maximus)      (words "gmax" "glute max" "glutes"))
  (also-called (kind muscle) (id gluteus-medius)       (words "gmed" "glute med" "glutes"))
  (also-called (kind muscle) (id gluteus-minimus)      (words "gmin" "glute min" "glutes"))
  (also-called (kind muscle) (id quadratus-lumborum)   (words "ql"))
  (also-called (kind muscle) (id psoas)                (words "iliopsoas" "hip flexor"))
  (also-called (kind muscle) (id iliacus)              (words "iliopsoas" "hip flexor"))
  (also-called (kind muscle) (id gastrocnemius)        (words "gastroc" "calf"))
  (also-called (kind muscle) (id soleus)               (words "calf"))
  (also-called (kind muscle) (id tibialis-anterior)    (words "ta"))
  (also-called (kind muscle) (id tibialis-posterior)   (words "tp"))
  (also-called (kind muscle) (id peroneus-longus)      (words "fibularis longus")))

;;; ------------------------------------------------------------------------------------------------
;;; Dangers.

(deffacts also-called-dangers
  (also-called (kind family) (id dvt)                           (words "thrombosis" "leg clot"))
  (also-called (kind family) (id pulmonary-embolism)            (words "pe" "lung clot"))
  (also-called (kind family) (id superficial-vein-thrombosis)   (words "svt" "thrombophlebitis"))
  (also-called (kind family) (id osteoarthritis-pattern)        (words "oa" "arthrosis"))
  (also-called (kind family) (id ligament-or-meniscus-injury)   (words "acl" "pcl" "mcl" "lcl" "cruciate" "meniscus"))
  (also-called (kind family) (id compartment-syndrome)          (words "acs"))
  (also-called (kind family) (id acute-limb-ischaemia)          (words "ali" "ischaemia" "ischemia"))
  (also-called (kind family) (id arterial-claudication)         (words "pad" "claudication"))
  (also-called (kind family) (id cauda-equina)                  (words "ces"))
  (also-called (kind family) (id complex-regional-pain-syndrome) (words "crps"))
  (also-called (kind family) (id lumbar-radiculopathy)          (words "sciatica"))
  (also-called (kind family) (id septic-arthritis)              (words "joint infection"))
  (also-called (kind family) (id slipped-capital-femoral-epiphysis) (words "scfe" "sufe"))
  (also-called (kind family) (id tumour)                        (words "tumor" "cancer" "sarcoma"))
  (also-called (kind family) (id popliteal-aneurysm)            (words "aneurysm"))
  (also-called (kind family) (id crystal-arthritis)             (words "gout" "pseudogout"))
  (also-called (kind family) (id fracture)                      (words "broken bone")))

;;; end of facts/wording/also-called.clp
