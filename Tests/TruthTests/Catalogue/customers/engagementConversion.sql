-- by: channel
SELECT period(started_at) AS period, part(channel) AS split,
  count(*) FILTER (visit_id IN (SELECT visit_id FROM orders WHERE visit_id IS NOT NULL))
    / count(*) AS value
FROM visits WHERE page_views >= 3 GROUP BY ALL
