# SPDX-License-Identifier: Apache-2.0
# What every target is compiled with, as one interface library.
add_library(bauta-options INTERFACE)
target_include_directories(bauta-options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(bauta-options INTERFACE
    _GNU_SOURCE BAUTA_VERSION="${PROJECT_VERSION}")
target_compile_options(bauta-options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion
    -Wstrict-prototypes -Wmissing-prototypes -Wwrite-strings -Wvla -Werror
    -fstack-protector-strong -fno-strict-aliasing)
target_link_options(bauta-options INTERFACE -Wl,-z,relro,-z,now)
if(CMAKE_BUILD_TYPE STREQUAL "Release" OR CMAKE_BUILD_TYPE STREQUAL "RelWithDebInfo")
    target_compile_options(bauta-options INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
endif()
# gcc 12 takes the wrong arm of a conditional on 128-bit numbers in a loop that
# it unswitches.
if(CMAKE_C_COMPILER_ID STREQUAL "GNU")
    target_compile_options(bauta-options INTERFACE -fno-unswitch-loops)
endif()
if(BAUTA_SANITIZE)
    target_compile_options(bauta-options INTERFACE
        -fsanitize=${BAUTA_SANITIZE} -fno-omit-frame-pointer
        -fno-sanitize-recover=all)
    target_link_options(bauta-options INTERFACE -fsanitize=${BAUTA_SANITIZE})
endif()
if(BAUTA_FUZZ)
    target_compile_options(bauta-options INTERFACE -fsanitize=fuzzer-no-link)
endif()
