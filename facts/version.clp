;;; version.clp - the version of the knowledge, shown with every result.
;;;
;;; Reads      nothing.
;;; Concludes  one knowledge-base fact.
;;; Relied on  by the host.

(deffacts knowledge-base
  (knowledge-base (version "0.1.0")))
