# SPDX-License-Identifier: Apache-2.0
#
# cmake -DOUT=FILE.c -DFOLDER=DIR -P embed.cmake: writes the texts DIR/*.json
# as the C table of profiles/ready.h.
file(GLOB texts ${FOLDER}/*.json)
list(SORT texts)
set(arrays "")
set(entries "")
set(n 0)
foreach(text IN LISTS texts)
    get_filename_component(name ${text} NAME_WE)
    file(READ ${text} bytes HEX)
    string(LENGTH "${bytes}" digits)
    math(EXPR len "${digits} / 2")
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
    string(APPEND arrays
        "static const unsigned char text_${n}[] = {${bytes}0};\n")
    string(APPEND entries
        "    {\"${name}\", (const char *)text_${n}, ${len}},\n")
    math(EXPR n "${n} + 1")
endforeach()
file(WRITE ${OUT} "/* Made by cmake/embed.cmake. */
#include \"profiles/ready.h\"

${arrays}
const bauta_ready bauta_ready_profiles[] = {
${entries}    {NULL, NULL, 0},
};
")
