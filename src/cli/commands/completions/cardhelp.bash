# Completions of cardhelp for bash: the program itself is asked, so they follow the rule set.
_cardhelp() {
    local line how found=()
    COMPREPLY=()
    # $2 is what bash replaces: only the end of a word that holds a colon or an equals sign.
    while IFS= read -r line; do
        found+=("$line")
    done <<<"$("$1" --complete bash "$2" "${COMP_LINE:0:COMP_POINT}" 2>/dev/null)"
    how=${found[0]-}
    COMPREPLY=("${found[@]:1}")
    case $how in
        paths) compopt -o default ;;
        # What goes on gets no space behind it.
        open) compopt -o nospace ;;
    esac
} 2>/dev/null
complete -F _cardhelp cardhelp
