# Completions of cardhelp for fish: the program itself is asked, so they follow the rule set.
function __cardhelp_complete
    set -l words (commandline -opc)
    set -l last (commandline -ct)
    set -l found ($words[1] --complete fish $words[2..-1] $last 2>/dev/null)
    if test "$found[1]" = paths
        # What stands before a path in the same word: --rules=
        set -l path (string replace -r -- '^--[^=]*=' '' $last)
        set -l kept (string match -r -- '^--[^=]*=' $last)
        for one in (__fish_complete_path $path)
            echo "$kept$one"
        end
    else if set -q found[2]
        printf '%s\n' $found[2..-1]
    end
end
complete -c cardhelp -f -a '(__cardhelp_complete)'
