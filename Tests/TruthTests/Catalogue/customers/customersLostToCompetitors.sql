-- by: country
-- empty: 0
-- Who ordered after leaving came back.
SELECT period(left_at) AS period, part(country) AS split,
  count(DISTINCT customer_id) FILTER (
    reason = 'competitor' AND NOT EXISTS (
      SELECT 1 FROM orders o WHERE o.customer_id = d.customer_id AND o.ordered_at > d.left_at))
    AS value
FROM departures d GROUP BY ALL
