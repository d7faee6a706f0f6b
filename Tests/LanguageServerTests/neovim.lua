-- Neovim's own client talks to the built server: nvim --headless -u NONE -S neovim.lua,
-- with KPI_EXECUTABLE and KPI_FOLDER set; prints what was not as expected, and fails then.

local folder, failures = os.getenv('KPI_FOLDER'), {}

local function expect(what, holds, found)
  if not holds then table.insert(failures, what .. ': ' .. vim.inspect(found)) end
end

local function wait(what, is_so)
  expect(what, vim.wait(20000, is_so, 20), 'waited in vain')
end

local function ask(method, parameters)
  local answers = vim.lsp.buf_request_sync(0, method, parameters, 20000) or {}
  for _, answer in pairs(answers) do
    if answer.error then return nil, answer.error.message end
    return answer.result
  end
end

local function at(word, more)
  vim.fn.cursor(1, 1)
  vim.fn.search(word, 'cW')
  return vim.tbl_extend('force', vim.lsp.util.make_position_params(0, 'utf-16'), more or {})
end

local function run()
  vim.cmd('edit ' .. vim.fn.fnameescape(folder .. '/figures.kpi'))
  vim.bo.filetype = 'kpi'
  local config = { name = 'kpi', cmd = { os.getenv('KPI_EXECUTABLE'), 'lsp' }, root_dir = folder }
  if vim.lsp.start then
    vim.lsp.start(config)
  else
    vim.lsp.buf_attach_client(0, vim.lsp.start_client(config))
  end
  wait('the server answers', function() return #(vim.lsp.get_clients or vim.lsp.get_active_clients)() > 0 end)
  local document = vim.lsp.util.make_text_document_params()
  local symbols = ask('textDocument/documentSymbol', { textDocument = document })
  expect('symbols', symbols and symbols[1].name == 'engagement', symbols)
  expect('no problems', #vim.diagnostic.get(0) == 0, vim.diagnostic.get(0))

  local hover = ask('textDocument/hover', at('revenuePerVisit'))
  expect('hover', hover and hover.contents.value:find('EUR/visit', 1, true), hover)
  local found = ask('textDocument/definition', at('leadCount)'))
  expect('definition', found and found[1].range.start.line == 4, found)

  -- Typed letter by letter, behind a line with a character of two UTF-16 units.
  vim.fn.append('$', { '// 😀é', '' })
  local line = 'kpi more = visitCount + lead'
  for count = 1, #line do vim.fn.setline('$', line:sub(1, count)) end
  wait('a problem', function() return #vim.diagnostic.get(0) > 0 end)
  local place = { line = vim.fn.line('$') - 1, character = #line }
  local offers = ask('textDocument/completion', { textDocument = document, position = place })
  local labels = vim.tbl_map(function(item) return item.label end, offers and offers.items or {})
  expect('completion', vim.tbl_contains(labels, 'leadCount'), labels)
  vim.fn.setline('$', '')
  wait('no problem', function() return #vim.diagnostic.get(0) == 0 end)

  -- A rename that Neovim applies itself.
  local edit = ask('textDocument/rename', at('leadCount', { newName = 'goodLeads' }))
  vim.lsp.util.apply_workspace_edit(edit, 'utf-16')
  local text = table.concat(vim.fn.getline(1, '$'), '\n')
  expect('rename', text:find('goodLeads', 1, true) and not text:find('leadCount', 1, true), text)
  local refusal = select(2, ask('textDocument/rename', at('goodLeads', { newName = 'visitCount' })))
  expect('a refusal', refusal == '`visitCount` is taken', refusal)
end

local ok, problem = pcall(run)
if not ok then table.insert(failures, problem) end
for _, failure in ipairs(failures) do io.stdout:write(failure .. '\n') end
vim.cmd(#failures == 0 and 'qall!' or 'cquit!')
