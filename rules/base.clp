;;; base.clp - the templates that every other file stands on.
;;;
;;; Reads      nothing. It loads first; all other rule and fact files load in any order after it.
;;; Concludes  nothing.
;;; Relied on  by every rule and fact file, and by the host, which asserts the case templates and reads the conclusions.

;;; ------------------------------------------------------------------------------------------------
;;; The case: what was answered. The host asserts these; no rule does.

(deftemplate finding
  "One answer that was given: one fact for each chosen answer of a list, numbers as numbers.
   General rules read these beside tables, `question` first; all others read signs. Certainty runs from 0 to 1."
  (slot question  (type SYMBOL)         (default ?NONE))
  (slot answer    (type SYMBOL NUMBER)  (default ?NONE))
  (slot certainty (type FLOAT)          (range 0.0 1.0) (default 1.0)))

(deftemplate asked
  "A question that was put. `answered` without any finding means: none of these. `unknown` means: asked, not known.
   A question without such a fact was not asked."
  (slot question (type SYMBOL) (default ?NONE))
  (slot state    (type SYMBOL) (allowed-symbols answered unknown) (default ?NONE)))

(deftemplate denied
  "An answer of a list that was denied, as opposed to one that nobody mentioned."
  (slot question (type SYMBOL) (default ?NONE))
  (slot answer   (type SYMBOL) (default ?NONE)))

(deftemplate rough-finding
  "A number that is known roughly: it lies between the two, both included. The host asserts it in the place of a finding,
   and tells the signs that all of it belongs to."
  (slot question  (type SYMBOL) (default ?NONE))
  (slot from      (type NUMBER) (default ?NONE))
  (slot to        (type NUMBER) (default ?NONE))
  (slot certainty (type FLOAT)  (range 0.0 1.0) (default 1.0)))

(deftemplate told
  "A sign that an answer told, once for each answer that belongs to it: the conditions of rules read these. In patterns
   only `sign` is written. Certainty is that of the answer."
  (slot sign      (type SYMBOL)         (default ?NONE))
  (slot question  (type SYMBOL)         (default ?NONE))
  (slot answer    (type SYMBOL NUMBER)  (default ?NONE))
  (slot certainty (type FLOAT)          (range 0.0 1.0) (default 1.0)))

(deftemplate sure
  "A sign that an answer told for certain: what lifts a conclusion stands as `(not (sure ...))`, so that doubt lifts
   nothing."
  (slot sign (type SYMBOL) (default ?NONE)))

;;; ------------------------------------------------------------------------------------------------
;;; The case, second part: what the ranking and the danger rules came to. The host asserts these after the ranking, and
;;; the rules about precautions and care read them. (It hands over the red-flag facts too.)

(deftemplate candidate
  "A muscle that is at least possible, by rank: 1 is the likeliest."
  (slot muscle (type SYMBOL)  (default ?NONE))
  (slot rank   (type INTEGER) (range 1 ?VARIABLE) (default ?NONE)))

(deftemplate alternative-candidate
  "An ordinary explanation that is at least possible, by rank: 1 is the likeliest."
  (slot alternative (type SYMBOL)  (default ?NONE))
  (slot rank        (type INTEGER) (range 1 ?VARIABLE) (default ?NONE)))

(deftemplate verdict
  "The disposition, and whether every danger was asked for and is absent. Care needs (screen clear) and a disposition of
   routine-referral or muscular."
  (slot disposition (type SYMBOL) (allowed-symbols emergency urgent routine-referral inconclusive muscular)
                    (default ?NONE))
  (slot screen      (type SYMBOL) (allowed-symbols clear open) (default ?NONE)))

;;; ------------------------------------------------------------------------------------------------
;;; Tables that the host reads too.

(deftemplate knowledge-base
  "The version of this knowledge, raised by hand when its content changes, and all its files.
   files: every file of rules/ and facts/ by name. What is not listed does not load, and what is listed is there."
  (slot version    (type STRING)        (default ?NONE))
  (multislot files (type SYMBOL STRING) (cardinality 1 ?VARIABLE) (default ?NONE)))

(deftemplate source
  "Where a statement comes from, and how far to trust it.
   guideline: guideline, national pathway or published decision rule. study: peer-reviewed. textbook: textbook or
   professional reference. clinic: clinic page, trainer, news. derived: our own inference, not read anywhere."
  (slot id      (type SYMBOL) (default ?NONE))
  (slot grade   (type SYMBOL) (allowed-symbols guideline study textbook clinic derived) (default ?NONE))
  (slot title   (type STRING) (default ?NONE))
  (slot address (type STRING) (default ""))
  (slot note    (type STRING) (default "")))

(deftemplate founding-statement
  "One statement of the five founding articles, in our own words. Its number may stand wherever a source id may."
  (slot id      (type SYMBOL) (default ?NONE))
  (slot article (type SYMBOL) (default ?NONE))
  (slot text    (type STRING) (default ?NONE)))

(deftemplate question
  "A question of the vocabulary.
   answers: for choice and several. not-offered: answers that only case files use.
   unit, min, max: for numbers. by: who can answer. unlisted: what a plain list says about answers it leaves out.
   worrying: what the danger screen assumes while the question is open. For yes-no the answer that worries; for
   numbers samples from which an explanation finds the number that would lift an alarm (the screen takes its own from the
   ranges of signs); for lists nothing, since the rules name the answers.
   ask: `no` for questions that only case files answer. order: position in the interview.
   settled: of a follow-up, the answer that goes without saying when what it follows was denied (no lump: size 0).
   nothing: the answer of a choice that says that nothing of the kind is there. lasts: `yes` when an answer still holds at
   the next visit. asked-again: `yes` for what a next visit asks first. changes: `no` for what no treatment changes."
  (slot id               (type SYMBOL) (default ?NONE))
  (slot kind             (type SYMBOL) (allowed-symbols yes-no choice several number) (default ?NONE))
  (slot stage            (type SYMBOL)
                         (allowed-symbols context complaint signs overuse structure examination danger) (default ?NONE))
  (slot order            (type INTEGER) (default ?NONE))
  (multislot answers     (type SYMBOL))
  (multislot not-offered (type SYMBOL))
  (slot unit             (type STRING) (default ""))
  (slot min              (type NUMBER) (default 0))
  (slot max              (type NUMBER) (default 0))
  (slot by               (type SYMBOL) (allowed-symbols anyone therapist) (default anyone))
  (slot unlisted         (type SYMBOL) (allowed-symbols none open denied) (default none))
  (slot ask              (type SYMBOL) (allowed-symbols yes no) (default yes))
  (multislot settled     (type SYMBOL NUMBER))
  (multislot worrying    (type SYMBOL NUMBER))
  (multislot nothing     (type SYMBOL) (cardinality 0 1))
  (slot lasts            (type SYMBOL) (allowed-symbols yes no) (default no))
  (slot asked-again      (type SYMBOL) (allowed-symbols yes no) (default no))
  (slot changes          (type SYMBOL) (allowed-symbols yes no) (default yes)))

(deftemplate sign
  "A name for answers to one question: for a list the answers, any of them; for a number the range from..to, both
   included, or above..below, both left out. Several rows with one id: any of them. The yes of a yes-no question is a sign
   of the question's own id, without a row. The host asserts `told` and `sure` from these rows."
  (slot id           (type SYMBOL) (default ?NONE))
  (slot question     (type SYMBOL) (default ?NONE))
  (multislot answers (type SYMBOL))
  (slot from         (type NUMBER SYMBOL) (allowed-symbols none) (default none))
  (slot to           (type NUMBER SYMBOL) (allowed-symbols none) (default none))
  (slot above        (type NUMBER SYMBOL) (allowed-symbols none) (default none))
  (slot below        (type NUMBER SYMBOL) (allowed-symbols none) (default none)))

(deftemplate applies
  "When a follow-up question makes sense: another question has one of these answers, or a number within from..to.
   Several such facts for one question: any of them is enough. A question without one always applies."
  (slot question (type SYMBOL) (default ?NONE))
  (slot when     (type SYMBOL) (default ?NONE))
  (multislot is  (type SYMBOL))
  (slot from     (type NUMBER) (default -1))
  (slot to       (type NUMBER) (default -1)))

;;; ------------------------------------------------------------------------------------------------
;;; Danger: conclusions and their wording.

(deftemplate red-flag
  "A danger picture that holds. The gravest disposition of all red flags counts, whatever else is concluded."
  (slot family      (type SYMBOL) (default ?NONE))
  (slot disposition (type SYMBOL) (allowed-symbols emergency urgent routine-referral) (default ?NONE)))

(deftemplate score-point
  "One item of a published score that adds up its items; each item counts once."
  (slot score (type SYMBOL) (default ?NONE))
  (slot item  (type SYMBOL) (default ?NONE)))

(deftemplate red-flag-family
  "The words about a family of danger pictures.
   name: for lists. text: what it may be, for a person without training. clinical: the same for a therapist.
   action: what to do or not to do meanwhile. safety-net: what makes it more urgent than it looks now."
  (slot id         (type SYMBOL) (default ?NONE))
  (slot name       (type STRING) (default ?NONE))
  (slot text       (type STRING) (default ?NONE))
  (slot clinical   (type STRING) (default ?NONE))
  (slot action     (type STRING) (default ?NONE))
  (slot safety-net (type STRING) (default ?NONE)))

(deftemplate general-text
  "Words that belong to no family. safety-net: when to come back or call, where no red flag has a more fitting one.
   not-cleared: what to do while danger questions are open."
  (slot id   (type SYMBOL) (allowed-symbols safety-net not-cleared) (default ?NONE))
  (slot text (type STRING) (default ?NONE)))

(deftemplate disposition-text
  "What each disposition asks the person to do. rank: 1 is the gravest."
  (slot id     (type SYMBOL) (allowed-symbols emergency urgent routine-referral inconclusive muscular) (default ?NONE))
  (slot rank   (type INTEGER) (default ?NONE))
  (slot name   (type STRING) (default ?NONE))
  (slot action (type STRING) (default ?NONE)))

;;; ------------------------------------------------------------------------------------------------
;;; Muscles and alternatives: tables.

(deftemplate muscle
  "A muscle (or the iliotibial band) whose trigger points may send pain.
   refers-to-knee: `no` for those that send none to the knee; knee pain alone is not explained by them."
  (slot id             (type SYMBOL) (default ?NONE))
  (slot name           (type STRING) (default ?NONE))
  (slot region         (type SYMBOL) (allowed-symbols front-thigh inner-thigh back-thigh hip knee-pit lower-leg) (default ?NONE))
  (slot action         (type STRING) (default ?NONE))
  (slot refers-to-knee (type SYMBOL) (allowed-symbols yes no) (default yes)))

(deftemplate referral-zone
  "A place where pain makes a muscle a suspect, and which suspect it is there.
   field: primary (its points are mostly felt here), spillover (in some people), belly (it lies here, and referral is not
   the reason). rank: its place in the order of suspects there, 1 is the first; equal ranks are near ties of the
   sources. sudden-rank: the same after a sudden injury, where it differs; 0 where the place has no such order.
   `derived` among the sources: the row is our inference, which lowers its weight and not its rank."
  (slot muscle        (type SYMBOL)  (default ?NONE))
  (slot zone          (type SYMBOL)  (default ?NONE))
  (slot field         (type SYMBOL)  (allowed-symbols primary spillover belly) (default ?NONE))
  (slot rank          (type INTEGER) (range 1 ?VARIABLE) (default ?NONE))
  (slot sudden-rank   (type INTEGER) (range 0 ?VARIABLE) (default 0))
  (slot text          (type STRING)  (default ?NONE))
  (multislot sources  (type SYMBOL)  (cardinality 1 ?VARIABLE) (default ?NONE)))

(deftemplate association
  "An answer that speaks for or against a muscle or an alternative.
   kind: symptom (what is felt or seen), movement (what brings the pain on), motion (which movement is short),
   overuse, posture and injury (what may have overloaded a muscle), structure (how the body is built), palpation,
   person (age, sex, history)."
  (slot about         (type SYMBOL) (default ?NONE))
  (slot kind          (type SYMBOL)
                      (allowed-symbols symptom movement motion overuse posture injury structure palpation person)
                      (default ?NONE))
  (slot question      (type SYMBOL) (default ?NONE))
  (slot answer        (type SYMBOL) (default ?NONE))
  (slot direction     (type SYMBOL) (allowed-symbols for against) (default for))
  (slot strength      (type SYMBOL) (allowed-symbols strong moderate weak) (default ?NONE))
  (slot text          (type STRING) (default ?NONE))
  (multislot sources  (type SYMBOL) (cardinality 1 ?VARIABLE) (default ?NONE)))

(deftemplate range-association
  "The same for a number: the answer lies within from..to, both included."
  (slot about         (type SYMBOL) (default ?NONE))
  (slot kind          (type SYMBOL) (allowed-symbols symptom person) (default ?NONE))
  (slot question      (type SYMBOL) (default ?NONE))
  (slot from          (type NUMBER) (default ?NONE))
  (slot to            (type NUMBER) (default ?NONE))
  (slot direction     (type SYMBOL) (allowed-symbols for against) (default for))
  (slot strength      (type SYMBOL) (allowed-symbols decisive strong moderate weak) (default ?NONE))
  (slot text          (type STRING) (default ?NONE))
  (multislot sources  (type SYMBOL) (cardinality 1 ?VARIABLE) (default ?NONE)))

(deftemplate partner
  "A muscle to examine as well: a satellite that the first overloads, or a helper or opponent that shares its points."
  (slot muscle        (type SYMBOL) (default ?NONE))
  (slot with          (type SYMBOL) (default ?NONE))
  (slot text          (type STRING) (default ?NONE))
  (multislot sources  (type SYMBOL) (cardinality 1 ?VARIABLE) (default ?NONE)))

(deftemplate mimic
  "What a muscle's referred pain is mistaken for. is: the alternative or red-flag family of that name, or `none` when
   only the text says it."
  (slot muscle        (type SYMBOL) (default ?NONE))
  (slot kind          (type SYMBOL) (allowed-symbols alternative red-flag text) (default ?NONE))
  (slot is            (type SYMBOL) (default none))
  (slot text          (type STRING) (default ?NONE))
  (multislot sources  (type SYMBOL) (cardinality 1 ?VARIABLE) (default ?NONE)))

(deftemplate remark
  "What is known of a muscle and changes no ranking: a study's figure, a doubt, what to treat instead."
  (slot muscle        (type SYMBOL) (default ?NONE))
  (slot text          (type STRING) (default ?NONE))
  (multislot sources  (type SYMBOL) (cardinality 1 ?VARIABLE) (default ?NONE)))

(deftemplate habit
  "The habit to change when an overuse, posture or structure row is among the likely causes."
  (slot question      (type SYMBOL) (default ?NONE))
  (slot answer        (type SYMBOL) (default ?NONE))
  (slot text          (type STRING) (default ?NONE)))

(deftemplate alternative
  "An ordinary explanation that is no trigger point. disposition: what it asks for when it is likely and more so than
   any muscle; `self-limiting` and `muscular` need no doctor. tells-apart: what distinguishes it from muscle pain."
  (slot id            (type SYMBOL) (default ?NONE))
  (slot name          (type STRING) (default ?NONE))
  (slot disposition   (type SYMBOL) (allowed-symbols urgent routine-referral self-limiting muscular) (default ?NONE))
  (slot tells-apart   (type STRING) (default ?NONE)))

(deftemplate strength
  "A word for how much a piece of evidence counts, its weight from 0 to 1, and the words next to it."
  (slot word   (type SYMBOL) (allowed-symbols decisive strong moderate weak slight) (default ?NONE))
  (slot weight (type FLOAT)  (range 0.0 1.0) (default ?NONE))
  (slot higher (type SYMBOL) (allowed-symbols decisive strong moderate weak slight) (default ?NONE))
  (slot lower  (type SYMBOL) (allowed-symbols decisive strong moderate weak slight) (default ?NONE)))

(deftemplate limit
  "A number of the ranking.
   guide-first: the weight of the first suspect of a place. guide-step: how much of that each further rank keeps.
   worst-factor: how much more the place that hurts most counts. derived-factor: how much of its weight a row keeps that
   is our inference; more than guide-step, so that it keeps its rank. location-ceiling: the share of what the places say
   together that counts; below `likely`, so that place alone is never likely. specificity-exponent: how much less a
   finding counts that fits many muscles. likely and possible: the beliefs from which these words are used."
  (slot name  (type SYMBOL)
              (allowed-symbols guide-first guide-step worst-factor derived-factor location-ceiling specificity-exponent
                               likely possible)
              (default ?NONE))
  (slot value (type FLOAT)  (range 0.0 ?VARIABLE) (default ?NONE)))

(deftemplate zone-group
  "The zones that an unspecified place leaves open."
  (slot unspecified (type SYMBOL) (default ?NONE))
  (multislot zones  (type SYMBOL) (default ?NONE)))

;;; ------------------------------------------------------------------------------------------------
;;; Muscles and alternatives: what the rules conclude.

(deftemplate reached
  "A muscle or alternative that has a zone where it hurts."
  (slot about (type SYMBOL) (default ?NONE)))

(deftemplate evidence
  "A piece of evidence for or against a muscle or an alternative.
   strength: a word of the table strength; of a place that makes a muscle a suspect one of place, worst-place,
   derived-place and worst-derived-place, which weigh by the limits of the guide and by rank. rank: its place in the
   order of suspects there; 0 for all other evidence. item: the table row, such as pain-zone=knee-front; the strongest
   piece of one item counts once. `none`, as in patterns: each rule that concludes it is an item of its own."
  (slot about         (type SYMBOL) (default ?NONE))
  (slot direction     (type SYMBOL) (allowed-symbols for against) (default ?NONE))
  (slot kind          (type SYMBOL) (allowed-symbols location symptom cause structure pattern palpation) (default ?NONE))
  (slot strength      (type SYMBOL)
                      (allowed-symbols decisive strong moderate weak slight place worst-place derived-place
                                       worst-derived-place)
                      (default ?NONE))
  (slot rank          (type INTEGER) (range 0 ?VARIABLE) (default 0))
  (slot item          (type SYMBOL) (default none)))

;;; ------------------------------------------------------------------------------------------------
;;; Precautions and care.

(deftemplate precaution
  "Something to avoid or adapt. Always shown, whatever else is concluded."
  (slot id (type SYMBOL) (default ?NONE)))

(deftemplate withheld
  "A technique that a precaution withdraws: for one muscle, or for all of them. It is offered to nobody."
  (slot technique (type SYMBOL) (default ?NONE))
  (slot muscle    (type SYMBOL) (default all)))

(deftemplate technique
  "A way to treat a muscle. hands-on: whether it presses, rolls or pulls on the tissue, which some dangers forbid
   altogether. firm: whether it presses deep, which thin blood, thin skin or weak bones forbid.
   steps: how to do it, in order, for a person without training; empty where the treatment's own text says enough."
  (slot id           (type SYMBOL) (default ?NONE))
  (slot hands-on     (type SYMBOL) (allowed-symbols yes no) (default ?NONE))
  (slot firm         (type SYMBOL) (allowed-symbols yes no) (default ?NONE))
  (slot name         (type STRING) (default ?NONE))
  (multislot steps   (type STRING))
  (slot dose         (type STRING) (default ""))
  (multislot sources (type SYMBOL) (cardinality 1 ?VARIABLE) (default ?NONE)))

(deftemplate treatment
  "One thing that may help: a technique on a muscle, an exercise, a habit.
   about: a muscle or an alternative; or an answer, when the treatment belongs to a cause (question, answer).
   kind: release (by hand or tool), self-care, exercise, habit, or evidence (what is known, with both sides).
   by: the least training that it takes: self, partner (another pair of hands), therapist.
   text: for a person without training. clinical: the same for a therapist."
  (slot id            (type SYMBOL) (default ?NONE))
  (slot about         (type SYMBOL) (default none))
  (slot question      (type SYMBOL) (default none))
  (slot answer        (type SYMBOL) (default none))
  (slot kind          (type SYMBOL) (allowed-symbols release self-care exercise habit evidence) (default ?NONE))
  (slot technique     (type SYMBOL) (default ?NONE))
  (slot by            (type SYMBOL) (allowed-symbols self partner therapist) (default ?NONE))
  (slot text          (type STRING) (default ?NONE))
  (slot clinical      (type STRING) (default ?NONE))
  (slot dose          (type STRING) (default ""))
  (multislot sources  (type SYMBOL) (cardinality 1 ?VARIABLE) (default ?NONE)))

(deftemplate may-do
  "What each giver may do: a therapist does what a partner can, a partner what the person can."
  (slot practitioner (type SYMBOL) (allowed-symbols self partner therapist) (default ?NONE))
  (slot by           (type SYMBOL) (allowed-symbols self partner therapist) (default ?NONE)))

(deftemplate care
  "A treatment that is offered. about: the muscle, alternative or answer it is for."
  (slot treatment (type SYMBOL) (default ?NONE))
  (slot about     (type SYMBOL) (default ?NONE)))

;;; ------------------------------------------------------------------------------------------------
;;; Wording: everything is said twice, once for a person without training (about grade 8, no Latin) and once for a
;;; therapist. An empty therapist's text means: the same words.

(deftemplate question-text
  "The words of a question.
   ask: the question itself. label: a few words that stand for it in lists (for yes-no: what a yes means).
   help: how to tell. clinical and clinical-label: for a therapist."
  (slot id             (type SYMBOL) (default ?NONE))
  (slot ask            (type STRING) (default ?NONE))
  (slot label          (type STRING) (default ?NONE))
  (slot help           (type STRING) (default ?NONE))
  (slot clinical       (type STRING) (default ""))
  (slot clinical-label (type STRING) (default "")))

(deftemplate answer-text
  "The words of an answer. worst-zone takes those of pain-zone. help: only where the label does not tell enough."
  (slot question (type SYMBOL) (default ?NONE))
  (slot answer   (type SYMBOL) (default ?NONE))
  (slot label    (type STRING) (default ?NONE))
  (slot clinical (type STRING) (default ""))
  (slot help     (type STRING) (default "")))

(deftemplate muscle-text
  "The words about a muscle.
   name: plain, with the Latin name in brackets. where: where it lies. does: what it does for the body.
   find: how to find it by hand. pain: the pain that pressing it should bring back."
  (slot id    (type SYMBOL) (default ?NONE))
  (slot name  (type STRING) (default ?NONE))
  (slot where (type STRING) (default ?NONE))
  (slot does  (type STRING) (default ?NONE))
  (slot find  (type STRING) (default ?NONE))
  (slot pain  (type STRING) (default ?NONE)))

(deftemplate alternative-text
  "The words about an ordinary explanation, for a person without training."
  (slot id   (type SYMBOL) (default ?NONE))
  (slot name (type STRING) (default ?NONE))
  (slot text (type STRING) (default ?NONE)))

(deftemplate precaution-text
  "The words about a precaution. order: the gravest come first. handling: whether it tells how to treat, and so matters
   only once something may be treated; the others matter at once."
  (slot id       (type SYMBOL)  (default ?NONE))
  (slot order    (type INTEGER) (default ?NONE))
  (slot handling (type SYMBOL)  (allowed-symbols yes no) (default no))
  (slot name     (type STRING)  (default ?NONE))
  (slot text     (type STRING)  (default ?NONE))
  (slot clinical (type STRING)  (default ?NONE)))

(deftemplate also-called
  "Other words that somebody may type for a question, an answer (question=answer), a muscle or a family of danger:
   everyday words and usual abbreviations. They are never shown; practice finds by them. The names that are shown need
   no row."
  (slot kind       (type SYMBOL) (allowed-symbols question answer muscle family) (default ?NONE))
  (slot id         (type SYMBOL) (default ?NONE))
  (multislot words (type STRING) (cardinality 1 ?VARIABLE) (default ?NONE)))

;;; ------------------------------------------------------------------------------------------------
;;; The interview.

(deftemplate screen
  "A prompt of the interview that asks several things at once, in plain words. Its numbered options are screen-option
   facts; besides them it takes numbers and words that are typed (an age, a side).
   order: the sequence. ask: what is asked; clinical: the same for a therapist. hint: how to answer, after the options.
   numbers: number questions that a typed number answers. words: choice questions that a typed word answers.
   more: the screen that an option without a question, 'somewhere else', opens.
   chart: a picture in letters that stands beside the options, where there is room for it."
  (slot id          (type SYMBOL)  (default ?NONE))
  (slot order       (type INTEGER) (default ?NONE))
  (slot ask         (type STRING)  (default ?NONE))
  (slot clinical    (type STRING)  (default ""))
  (slot hint        (type STRING)  (default ""))
  (multislot numbers (type SYMBOL))
  (multislot words   (type SYMBOL))
  (slot more        (type SYMBOL)  (default none))
  (slot chart       (type STRING)  (default "")))

(deftemplate screen-option
  "One numbered option of a screen: an answer of a question; `yes` for a yes-no question. label: where the answer's own
   words do not tell enough among the others."
  (slot screen   (type SYMBOL)  (default ?NONE))
  (slot order    (type INTEGER) (default ?NONE))
  (slot question (type SYMBOL)  (default ?NONE))
  (slot answer   (type SYMBOL)  (default ?NONE))
  (slot label    (type STRING)  (default "")))

(deftemplate stage-text
  "How the interview asks for several signs of one stage at once.
   named: whether an answer needs the name of its question before it, 'worse with: cycling'."
  (slot stage    (type SYMBOL) (allowed-symbols context complaint signs overuse structure examination danger)
                 (default ?NONE))
  (slot ask      (type STRING) (default ?NONE))
  (slot clinical (type STRING) (default ?NONE))
  (slot named    (type SYMBOL) (allowed-symbols yes no) (default yes)))

(deftemplate place
  "Where a zone or a muscle lies on the body chart of a right leg: an ellipse, in the units of the chart (200 wide and
   500 high for each view). In front view the outer side is on the left, in back view on the right."
  (slot of   (type SYMBOL) (default ?NONE))
  (slot view (type SYMBOL) (allowed-symbols front back) (default ?NONE))
  (slot x    (type INTEGER) (range 0 200) (default ?NONE))
  (slot y    (type INTEGER) (range 0 500) (default ?NONE))
  (slot rx   (type INTEGER) (range 1 100) (default ?NONE))
  (slot ry   (type INTEGER) (range 1 250) (default ?NONE)))

;;; ------------------------------------------------------------------------------------------------
;;; Practice: patients that are made up. No rule reads these.

(deftemplate usual-range
  "Numbers that a made-up patient gives, unless a table or rule asks for others."
  (slot question (type SYMBOL) (default ?NONE))
  (slot from     (type NUMBER) (default ?NONE))
  (slot to       (type NUMBER) (default ?NONE)))

(deftemplate usual-age
  "Ages at which a made-up patient gives this answer."
  (slot question (type SYMBOL) (default ?NONE))
  (slot answer   (type SYMBOL) (default ?NONE))
  (slot from     (type NUMBER) (default 0))
  (slot to       (type NUMBER) (default 120)))

(deftemplate only-with
  "A made-up patient gives this answer, question=answer, only together with one of the others."
  (slot item     (type SYMBOL) (default ?NONE))
  (multislot any (type SYMBOL) (cardinality 1 ?VARIABLE) (default ?NONE)))

(deftemplate never-together
  "Answers, question=answer, of which a made-up patient gives one at most."
  (multislot items (type SYMBOL) (cardinality 2 ?VARIABLE) (default ?NONE)))

(deftemplate round-the-knee
  "Where a made-up patient hurts: in one of these zones at least."
  (multislot zones (type SYMBOL) (cardinality 1 ?VARIABLE) (default ?NONE)))

(deftemplate danger-picture
  "How people with a danger of this family usually come. Several for one family: each is one way.
   One of each list is taken; from, to: the age. with: further answers, question=answer, that many of them give."
  (slot family        (type SYMBOL) (default ?NONE))
  (slot onset         (type SYMBOL) (default ?NONE))
  (multislot trauma   (type SYMBOL) (default none))
  (multislot duration (type SYMBOL) (cardinality 1 ?VARIABLE) (default ?NONE))
  (multislot zones    (type SYMBOL) (cardinality 1 ?VARIABLE) (default ?NONE))
  (multislot sides    (type SYMBOL) (default left right))
  (slot from          (type NUMBER) (default ?NONE))
  (slot to            (type NUMBER) (default ?NONE))
  (multislot with     (type SYMBOL)))

;;; end of rules/base.clp
