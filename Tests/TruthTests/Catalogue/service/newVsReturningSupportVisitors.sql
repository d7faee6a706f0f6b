-- by:
-- own: visitorKind
WITH numbered AS (
  SELECT *, row_number() OVER (PARTITION BY visitor_id ORDER BY started_at, visit_id) AS number
  FROM support_visits
), counted AS (
  SELECT strftime(started_at, '%Y-%m') AS period,
    CASE WHEN number = 1 THEN 'new' ELSE 'returning' END AS split, count(*) AS visits
  FROM numbered
  GROUP BY ALL
)
SELECT period, split, visits / sum(visits) OVER (PARTITION BY period) AS value
FROM counted
