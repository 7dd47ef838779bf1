;;; emacs.el --- What a drafter does in Emacs, by Eglot; one line `ok …' or `not ok …' a check. Run by tools/editors.mjs.  -*- lexical-binding: t -*-

(require 'cl-lib)
(require 'seq)
(require 'subr-x)

(defconst patience 20 "How many seconds a condition may take to come true.")

(defun say (words &rest details)
  "Print WORDS with DETAILS on a line of its own."
  (princ (concat (apply #'format words details) "\n"))
  (when (fboundp 'flush-standard-output) (flush-standard-output)))

(defmacro check (sentence &rest steps)
  "Print whether STEPS went well, which SENTENCE tells of."
  (declare (indent 1))
  `(condition-case fault
       (progn ,@steps (say "ok %s" ,sentence))
     ((error quit) (say "not ok %s\n%S" ,sentence fault))))

(defmacro expect (expected &rest found)
  "Wait until FOUND gives EXPECTED, and say what it gives where it does not."
  (declare (indent 1))
  `(let ((deadline (+ (float-time) patience))
         last)
     (while (not (or (equal (setq last (progn ,@found)) ,expected)
                     (and (> (float-time) deadline)
                          (error "Expected %S, found %S" ,expected last))))
       (accept-process-output nil 0.05))))

(defun act (&rest words)
  "Call WORDS, a command and what it takes, as if keys had called it."
  (run-hooks 'pre-command-hook)
  (let ((last-nonmenu-event ?x))
    (if (cdr words) (apply #'funcall-interactively words) (call-interactively (car words))))
  (run-hooks 'post-command-hook)
  (rest))

(defun rest ()
  "Let happen what Emacs does when no key is pressed, which it never notices in batch mode."
  (dolist (timer (copy-sequence timer-idle-list))
    (timer-event-handler timer)))

(defun press (keys)
  "Do what KEYS do in a draft."
  (act (key-binding (kbd keys))))

(defun go-to (words)
  "Put the cursor before the first WORDS."
  (goto-char (point-min))
  (search-forward words)
  (goto-char (match-beginning 0)))

(defun lines-with (words)
  "The lines that have WORDS in them."
  (seq-filter (lambda (line) (string-search words line))
              (split-string (buffer-string) "\n")))

(defun choose (words)
  "Ask for completions until there is a list, and take WORDS from it."
  (let ((draft (selected-window)))
    (dotimes (_ 3)
      (unless (get-buffer-window "*Completions*") (act #'completion-at-point)))
    (select-window (get-buffer-window "*Completions*"))
    (goto-char (point-min))
    (re-search-forward (concat "^" words "\\_>"))
    (goto-char (match-beginning 0))
    (choose-completion)
    (select-window draft)))

(defun findings ()
  "Line and rule of each mistake that is underlined."
  (sort (mapcar
         (lambda (each)
           (format "%d %s"
                   (line-number-at-pos (flymake-diagnostic-beg each))
                   (rule-of each)))
         (flymake-diagnostics))
        #'string<))

(defun rule-of (diagnostic)
  "The code the server gave DIAGNOSTIC."
  (plist-get (cdr (assoc 'eglot-lsp-diag (flymake-diagnostic-data diagnostic))) :code))

(defvar told "" "What Eglot told of the place of the cursor.")

(defun ask-what-is-here ()
  "Have Eglot tell of the place of the cursor."
  (setq told "")
  (run-hook-wrapped 'eldoc-documentation-functions
                    (lambda (tell)
                      (funcall tell (lambda (words &rest _) (setq told (concat told words))))
                      nil)))

(fset 'yes-or-no-p (lambda (question) (error "Asked: %s" question)))
(fset 'y-or-n-p #'yes-or-no-p)
(setq create-lockfiles nil make-backup-files nil inhibit-message t)
(switch-to-buffer (find-buffer-visiting (car (last command-line-args 3))))

(check "a draft is told by the name of its file, and the server starts"
  (expect 'resolution-mode major-mode)
  (run-hooks 'post-command-hook)
  (expect t (and (eglot-managed-p) t))
  (expect t (and flymake-mode (progn (flymake-start) t))))

(check "mistakes are underlined, also those only the corpus knows; the settings are heeded"
  (expect '("11 citation-mismatch" "19 operative-semicolon" "21 paragraph-number")
    (findings)))

(check "hover tells the title of a cited resolution"
  (go-to "22/7")
  (ask-what-is-here)
  (expect t
    (and (string-search "Strengthening international cooperation to combat cybercrime" told) t)))

(check "a reference leads to its paragraph"
  (go-to "paragraph 5 above")
  (forward-word)
  (forward-char)
  (press "M-.")
  (expect 21 (line-number-at-pos)))

(check "a paragraph gets another number, and references follow"
  (go-to "5. *Encourages*")
  (act #'eglot-rename "4")
  (expect '("4. *Encourages* Member States 🕊 to consider the report referred to in paragraph 2 above;")
    (lines-with "*Encourages*"))
  (expect '("6. *Decides* to consider 🕊 the question referred to in paragraph 4 above at its next session.")
    (lines-with "6. *Decides*")))

(check "after a change the mistakes are found anew"
  (expect '("11 citation-mismatch" "19 operative-semicolon" "23 paragraph-number")
    (findings)))

(check "a correction is made"
  (go-to "group,")
  (search-forward ",")
  (backward-char)
  (cl-letf (((symbol-function 'completing-read)
             (lambda (_prompt actions &rest _)
               (or (seq-find (lambda (title) (string-search "\";\"" title))
                             (mapcar #'car actions))
                   (error "No correction puts \";\" but: %S" (mapcar #'car actions))))))
    (press "C-c a"))
  (expect '("3. *Invites* Member States to take part in the expert group;")
    (lines-with "*Invites*")))

(check "a paragraph moves down, and numbers and references follow"
  (go-to "*Encourages*")
  (press "M-<down>")
  (expect '("4. *Decides* to consider 🕊 the question referred to in paragraph 5 below at its next session;"
            "5. *Encourages* Member States 🕊 to consider the report referred to in paragraph 2 above.")
    (last (lines-with "🕊") 2))
  (expect '("11 citation-mismatch") (findings)))

(check "the draft is put into its form"
  (act #'eglot-format-buffer)
  (expect '("    (a) To train judges 🕊 in Côte d’Ivoire;"
            "    (b) To report on the training referred to in paragraph 1 above;")
    (lines-with "  (")))

(check "operative verbs are completed"
  (goto-char (point-max))
  (insert "\n6. *Reque")
  (choose "Requests")
  (expect '("6. *Requests* ") (last (split-string (buffer-string) "\n"))))

(eglot-shutdown (eglot-current-server))
