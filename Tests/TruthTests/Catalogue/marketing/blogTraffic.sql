-- by: channel
SELECT strftime(viewed_at, '%Y-%m') AS period, channel AS split,
  count(DISTINCT visit_id) FILTER (starts_with(page, '/blog')) AS value
FROM page_views JOIN visits USING (visit_id) GROUP BY ALL
