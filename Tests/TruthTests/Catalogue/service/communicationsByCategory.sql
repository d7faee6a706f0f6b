-- by:
-- own: category
WITH contacts AS (
  SELECT period(called_at) AS period, category FROM calls
  UNION ALL
  SELECT period(sent_at), category FROM messages
), counted AS (
  SELECT period, part(category) AS split, count(*) AS contacts FROM contacts GROUP BY ALL
)
SELECT period, split, contacts / sum(contacts) OVER (PARTITION BY period) AS value FROM counted
