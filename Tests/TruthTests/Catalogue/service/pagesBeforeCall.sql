-- by:
-- own: pageBefore
WITH seen AS (
  SELECT call_id, called_at, (
    SELECT max_by(page, (viewed_at, view_id)) FROM page_views
    WHERE page_views.customer_id = calls.customer_id AND viewed_at < called_at
      AND viewed_at >= called_at - INTERVAL 24 HOUR) AS page
  FROM calls
), counted AS (
  SELECT strftime(called_at, '%Y-%m') AS period, page AS split, count(page) AS value
  FROM seen GROUP BY ALL
)
FROM counted QUALIFY rank() OVER (PARTITION BY period ORDER BY value DESC) <= 10
