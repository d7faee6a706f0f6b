-- by:
-- own: category
WITH contacts AS (
  SELECT strftime(called_at, '%Y-%m') AS period, category FROM calls
  UNION ALL
  SELECT strftime(sent_at, '%Y-%m'), category FROM messages
), counted AS (
  SELECT period, category AS split, count(*) AS contacts FROM contacts GROUP BY ALL
)
SELECT period, split, contacts / sum(contacts) OVER (PARTITION BY period) AS value
FROM counted
