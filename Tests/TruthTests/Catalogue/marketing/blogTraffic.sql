-- by: channel
-- empty: 0
SELECT period(viewed_at) AS period, part(channel) AS split,
  count(DISTINCT visit_id) FILTER (starts_with(page, '/blog')) AS value
FROM page_views JOIN visits USING (visit_id) GROUP BY ALL
