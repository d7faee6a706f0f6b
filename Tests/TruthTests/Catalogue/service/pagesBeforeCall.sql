-- by:
-- own: pageBefore
-- empty: 0
WITH seen AS (
  SELECT call_id, called_at, (
    SELECT max_by(page, (viewed_at, view_id)) FROM page_views
    WHERE page_views.customer_id = calls.customer_id AND viewed_at < called_at
      AND elapsed(viewed_at, called_at) <= 86400) AS page
  FROM calls
), counted AS (
  SELECT period(called_at) AS period, part(page) AS split, count(page) AS value
  FROM seen GROUP BY ALL
)
FROM counted QUALIFY top(rank() OVER (PARTITION BY period ORDER BY value DESC), 10)
