-- by: channel
SELECT period(viewed_at) AS period, part(channel) AS split,
  count(DISTINCT visit_id) FILTER (starts_with(page, '/blog')) / count(DISTINCT visit_id) AS value
FROM page_views JOIN visits USING (visit_id) GROUP BY ALL
