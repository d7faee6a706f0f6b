-- by: channel
SELECT strftime(started_at, '%Y-%m') AS period, channel AS split,
  count(*) FILTER (visit_id IN (SELECT visit_id FROM orders WHERE visit_id IS NOT NULL))::DOUBLE
    / count(*) AS value
FROM visits
WHERE page_views >= 3
GROUP BY ALL
