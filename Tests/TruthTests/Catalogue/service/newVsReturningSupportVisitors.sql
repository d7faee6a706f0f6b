-- by:
-- own: visitorKind
WITH numbered AS (
  SELECT *, row_number() OVER (PARTITION BY visitor_id ORDER BY started_at, visit_id) AS place
  FROM support_visits
), counted AS (
  SELECT period(started_at) AS period, part(if(place = 1, 'new', 'returning')) AS split,
    count(*) AS visits
  FROM numbered GROUP BY ALL
)
SELECT period, split, visits / sum(visits) OVER (PARTITION BY period) AS value FROM counted
