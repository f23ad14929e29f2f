;;; strengths.clp - every number of the ranking, and what its words mean.
;;;
;;; Reads      nothing.
;;; Concludes  strength, limit and zone-group facts.
;;; Relied on  by the host, which adds up the evidence, and by the rules that step a strength up or down.
;;;
;;; The weights are judgement: no source gives the sensitivity or specificity of a finding for one muscle. They say
;;; how much one piece of evidence moves a belief that had none: strong moves it half way. `kneewise score` shows how
;;; little the first muscle depends on them.

(deffacts strengths
  (strength (word decisive) (weight 0.70) (higher decisive) (lower strong))
  (strength (word strong)   (weight 0.45) (higher decisive) (lower moderate))
  (strength (word moderate) (weight 0.25) (higher strong)   (lower weak))
  (strength (word weak)     (weight 0.12) (higher moderate) (lower slight))
  (strength (word slight)   (weight 0.06) (higher weak)     (lower slight)))

(deffacts limits
  ; Where it hurts decides first. The order of suspects in a place is the guide's; these say how much a rank weighs.
  (limit (name guide-first)    (value 0.60))
  (limit (name guide-step)     (value 0.75))
  (limit (name worst-factor)   (value 1.25))
  (limit (name derived-factor) (value 0.90))
  ; Examiners agree only moderately on where trigger points refer (palpation kappa about 0.45), and neighbours share
  ; their zones: of what all places say together only this share counts, so that places alone make no muscle likely.
  (limit (name location-ceiling)     (value 0.60))
  ; A finding with a row for n of the N muscles counts (ln(N/n) / ln N) to this power.
  (limit (name specificity-exponent) (value 0.75))
  (limit (name likely)               (value 0.60))
  (limit (name possible)             (value 0.25)))

;;; A source that said "knee pain" and no more leaves each of these zones open.
(deffacts zone-groups
  (zone-group (unspecified knee-unspecified)
    (zones knee-front knee-deep knee-above knee-below knee-inner knee-outer knee-back))
  (zone-group (unspecified thigh-unspecified)
    (zones thigh-front thigh-inner thigh-outer thigh-back))
  (zone-group (unspecified hip-unspecified)
    (zones groin hip-front hip-outer buttock pelvis-deep))
  (zone-group (unspecified leg-unspecified)
    (zones thigh-front thigh-inner thigh-outer thigh-back knee-front knee-deep knee-above knee-below knee-inner
           knee-outer knee-back calf shin lower-leg-outer ankle-front ankle-inner ankle-outer heel foot-sole foot-top)))

;;; end of facts/strengths.clp
