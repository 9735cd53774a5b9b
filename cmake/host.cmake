# SPDX-License-Identifier: Apache-2.0
# A program that modules are loaded into: it carries all of core and exports it.
function(bauta_host target)
    set_target_properties(${target} PROPERTIES ENABLE_EXPORTS ON)
    target_sources(${target} PRIVATE $<TARGET_OBJECTS:bauta-core>)
    target_link_libraries(${target} PRIVATE bauta-core ${ARGN})
endfunction()
