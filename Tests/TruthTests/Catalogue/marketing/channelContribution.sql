-- by:
-- own: channel
WITH naming AS (
  SELECT period(created_at) AS period, count(DISTINCT lead_id) AS leads
  FROM lead_channels GROUP BY ALL
), named AS (
  SELECT period(created_at) AS period, part(channel) AS split, count(DISTINCT lead_id) AS leads
  FROM lead_channels GROUP BY ALL
)
SELECT period, split, named.leads / naming.leads AS value FROM named JOIN naming USING (period)
