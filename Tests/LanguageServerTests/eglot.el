;;; eglot.el --- Emacs' own client talks to the built server -*- lexical-binding: t -*-
;; emacs --batch -l eglot.el, with KPI_EXECUTABLE, KPI_FOLDER and KPI_ENCODING (utf-16 or utf-32)
;; set; prints what was not as expected, and fails then.

(require 'package)
(package-initialize)
(unless (require 'eglot nil t) (kill-emacs 77))

(define-derived-mode kpi-mode prog-mode "KPI" (setq-local comment-start "// "))
(add-to-list 'auto-mode-alist '("\\.kpi\\'" . kpi-mode))
(add-to-list 'eglot-server-programs
             `(kpi-mode . (,(getenv "KPI_EXECUTABLE") "lsp")))
(setq eglot-sync-connect 20)

;; What newer versions of eglot agree on with the server by themselves.
(defvar encoding (getenv "KPI_ENCODING"))
(when (equal encoding "utf-32")
  (setq eglot-current-column-function (lambda () (- (point) (line-beginning-position)))
        eglot-move-to-column-function #'eglot-move-to-column))
(advice-add 'eglot-client-capabilities :filter-return
            (lambda (found) `(,@found :general (:positionEncodings [,encoding]))))

(defvar failures nil)
(defun expect (what holds) (unless holds (push what failures)))
(defun wait (what is-so)
  (let ((end (+ (float-time) 20)))
    (while (and (not (funcall is-so)) (< (float-time) end)) (accept-process-output nil 0.05))
    (expect what (funcall is-so))))
(defun problems ()
  (eglot--signal-textDocument/didChange)        ; Idle timers do not run here.
  (flymake-start)
  (accept-process-output nil 0.05)
  (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))

(find-file (expand-file-name "figures.kpi" (getenv "KPI_FOLDER")))
(setq project-find-functions (list (lambda (_) (cons 'transient (getenv "KPI_FOLDER")))))
(apply #'eglot (eglot--guess-contact))
(expect "the editor manages the buffer" (eglot-managed-p))
(expect "encoding" (equal encoding (eglot--server-capable :positionEncoding)))
(flymake-mode 1)
(wait "no problems" (lambda () (null (problems))))

(search-forward "revenuePerVisit")
(let ((hover (jsonrpc-request (eglot--current-server-or-lose) :textDocument/hover
                              (eglot--TextDocumentPositionParams))))
  (expect "hover" (string-match-p "EUR/visit" (format "%s" hover))))

(goto-char (point-max))
(insert "\n// 😀é\nkpi `é😀漢` = visitCount + lead")
(wait "a problem where it is"
      (lambda () (problems)
        (let ((first (car (flymake-diagnostics))))
          (and first (equal "lead" (buffer-substring (flymake-diagnostic-beg first)
                                                     (flymake-diagnostic-end first)))))))
(let* ((found (eglot-completion-at-point))
       (labels (all-completions "lead" (nth 2 found))))
  (expect (format "completion: %s" labels) (member "leadCount" labels)))
(delete-region (line-beginning-position) (line-end-position))
(wait "no problem" (lambda () (null (problems))))

(goto-char (point-min))
(search-forward "measure leadCount")
(eglot-rename "goodLeads")
(expect "rename" (save-excursion
                   (goto-char (point-min))
                   (and (search-forward "* goodLeads" nil t)
                        (progn (goto-char (point-min)) (not (search-forward "leadCount" nil t))))))
(eglot-format-buffer)
(dolist (failure failures) (princ (format "%s\n" failure)))
(set-buffer-modified-p nil)
(kill-emacs (if failures 1 0))
;;; eglot.el ends here
