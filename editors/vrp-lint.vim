" The compiler of Vim for vrp-lint: in ~/.vim/compiler, then `:compiler vrp-lint` and `:make sites`.

let current_compiler = 'vrp-lint'

CompilerSet makeprg=vrp-lint\ --format\ unix
CompilerSet errorformat=%f:%l:%c:\ %t%*[a-z]:\ %m
