#compdef cardhelp
# Completions of cardhelp for zsh: the program itself is asked, so they follow the rule set.
_cardhelp() {
    local -a found values shown open open_shown
    local line value about how
    found=("${(@f)$("${(Q)words[1]}" --complete zsh "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}")
    how=$found[1]
    if [[ $how == paths ]]; then
        # What stands before a path in the same word: --rules=
        compset -P '--*='
        _files
        return
    fi
    for line in "${(@)found[2,-1]}"; do
        value=${line%%$'\t'*}
        about=${line#*$'\t'}
        [[ -n $about ]] && about="$value  -- $about" || about=$value
        if [[ $value == *[=:,] ]]; then
            open+=("$value")
            open_shown+=("$about")
        else
            values+=("$value")
            shown+=("$about")
        fi
    done
    local result=1
    # -U: the program has compared; a name may be completed to its code.
    (( $#values )) && compadd -U -l -d shown -a values && result=0
    (( $#open )) && compadd -U -l -S '' -d open_shown -a open && result=0
    return result
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
    _cardhelp "$@"
elif (( $+functions[compdef] )); then
    compdef _cardhelp cardhelp
fi
