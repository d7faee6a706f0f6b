-- by: country
-- Who ordered after leaving came back. A country without any departure in a month has no cell.
SELECT strftime(left_at, '%Y-%m') AS period, country AS split,
  count(DISTINCT customer_id) FILTER (
    reason = 'competitor' AND NOT EXISTS (
      SELECT 1 FROM orders o WHERE o.customer_id = d.customer_id AND o.ordered_at > d.left_at))
    AS value
FROM departures d
GROUP BY ALL
