--- What a drafter does in Neovim, by Neovim's own client; one line `ok …` or `not ok …` a check. Run by tools/editors.mjs.
local patience = 20000 -- milliseconds

local function check(sentence, steps)
  local passed, fault = pcall(steps)
  if not passed then vim.cmd('stopinsert') end
  local words = passed and 'ok ' or 'not ok '
  io.stdout:write(words .. sentence .. (passed and '' or '\n' .. tostring(fault)) .. '\n')
end

--- Waits until `found` gives `expected`, and says what it gives where it does not.
local function expect(expected, found)
  local last
  local function is_so()
    last = found()
    return vim.deep_equal(last, expected)
  end
  if vim.wait(patience, is_so, 20) then return end
  error('expected ' .. vim.inspect(expected) .. ', found ' .. vim.inspect(last), 2)
end

local function findings()
  local found = vim.tbl_map(function(each)
    return ('%d %s'):format(each.lnum + 1, each.code)
  end, vim.diagnostic.get(0))
  table.sort(found)
  return found
end

local function lines_with(words)
  return function()
    return vim.tbl_filter(function(line)
      return line:find(words, 1, true) ~= nil
    end, vim.api.nvim_buf_get_lines(0, 0, -1, true))
  end
end

--- Puts the cursor on the first of `words`.
local function go_to(words)
  vim.api.nvim_win_set_cursor(0, { 1, 0 })
  assert(vim.fn.search('\\V' .. words, 'cW') > 0, 'The draft has no ' .. words)
end

local function press(keys)
  local typed = vim.api.nvim_replace_termcodes(keys, true, false, true)
  vim.api.nvim_feedkeys(typed, 'mx', false)
end

--- The words in the window that floats over the draft.
local function floating()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      local lines = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, true)
      return table.concat(lines, '\n')
    end
  end
  return ''
end

check('a draft is told by the name of its file', function()
  expect('resolution', function() return vim.bo.filetype end)
end)

check('mistakes are underlined, also those only the corpus knows; the settings are heeded', function()
  expect(
    { '11 citation-mismatch', '19 operative-semicolon', '21 paragraph-number' },
    findings
  )
end)

check('hover tells the title of a cited resolution', function()
  go_to('22/7')
  press('K')
  expect(true, function()
    return floating():find('Strengthening international cooperation to combat cybercrime', 1, true) ~= nil
  end)
end)

check('a reference leads to its paragraph', function()
  go_to('paragraph 5 above')
  press('wgd')
  expect(21, function() return vim.fn.line('.') end)
end)

check('a paragraph gets another number, and references follow', function()
  go_to('5. *Encourages*')
  vim.lsp.buf.rename('4')
  expect({ '4. *Encourages* Member States 🕊 to consider the report referred to in paragraph 2 above;' }, lines_with('*Encourages*'))
  expect({ '6. *Decides* to consider 🕊 the question referred to in paragraph 4 above at its next session.' }, lines_with('6. *Decides*'))
end)

check('after a change the mistakes are found anew', function()
  expect(
    { '11 citation-mismatch', '19 operative-semicolon', '23 paragraph-number' },
    findings
  )
end)

check('a correction is made', function()
  go_to('group,')
  vim.fn.search(',', 'W')
  local offered = {}
  vim.ui.select = function(actions, options, choose)
    for number, action in ipairs(actions) do
      local title = options.format_item(action)
      table.insert(offered, title)
      if title:find('";"', 1, true) then return choose(action, number) end
    end
    error('No correction puts ";" but: ' .. table.concat(offered, ', '))
  end
  press('gra')
  expect({ '3. *Invites* Member States to take part in the expert group;' }, lines_with('*Invites*'))
end)

check('a paragraph moves down, and numbers and references follow', function()
  go_to('*Encourages*')
  press('<A-Down>')
  expect({
    '4. *Decides* to consider 🕊 the question referred to in paragraph 5 below at its next session;',
    '5. *Encourages* Member States 🕊 to consider the report referred to in paragraph 2 above.',
  }, function()
    local found = lines_with('🕊')()
    return vim.list_slice(found, #found - 1)
  end)
  expect({ '11 citation-mismatch' }, findings)
end)

check('the commands of the server are listed, and take lines as well', function()
  expect({ 'moveParagraphDown', 'moveParagraphUp' }, function()
    local names = vim.fn.getcompletion('Resolution moveParagraph', 'cmdline')
    table.sort(names)
    return names
  end)
  vim.fn.append(vim.fn.line('$'), { '', '6. *Urges* a report&nbsp;on', 'the matter.' })
  vim.cmd('$-1,$Resolution tidyPastedText')
  expect({ '6. *Urges* a report on the matter.' }, lines_with('6. *Urges*'))
  vim.cmd('$-1,$delete')
end)

check('the draft is put into its form', function()
  local format = vim.lsp.buf.format or vim.lsp.buf.formatting
  format()
  expect({
    '    (a) To train judges 🕊 in Côte d’Ivoire;',
    '    (b) To report on the training referred to in paragraph 1 above;',
  }, lines_with('  ('))
end)

if vim.lsp.semantic_tokens then -- from Neovim 0.9 on
  check('operative verbs have their colour', function()
    go_to('Invites')
    expect({ 'operativeOpening' }, function()
      return vim.tbl_map(function(token)
        return token.type
      end, vim.lsp.semantic_tokens.get_at_pos() or {})
    end)
    expect(vim.fn.hlID('Statement'), function()
      return vim.fn.synIDtrans(vim.fn.hlID('@lsp.type.operativeOpening.resolution'))
    end)
  end)
end

check('operative verbs are completed', function()
  vim.api.nvim_buf_set_lines(0, -1, -1, true, { '', '6. *Requ' })
  vim.api.nvim_win_set_cursor(0, { vim.fn.line('$'), 0 })
  local deadline = vim.loop.now() + patience
  local timer = vim.loop.new_timer()
  -- The menu is there in insert mode only, and while keys are being pressed nothing below is reached.
  timer:start(20, 20, vim.schedule_wrap(function()
    if timer:is_closing() then return end
    if vim.fn.pumvisible() == 0 and vim.loop.now() < deadline then return end
    timer:close()
    local keys = vim.fn.pumvisible() == 1 and '<C-y><Esc>' or '<Esc>'
    vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(keys, true, false, true), 'n', false)
  end))
  local keys = vim.api.nvim_replace_termcodes('A<C-x><C-o>', true, false, true)
  vim.api.nvim_feedkeys(keys, 'nx!', false)
  expect({ '6. *Requests* ' }, lines_with('6. *'))
end)

vim.cmd('qall!')
