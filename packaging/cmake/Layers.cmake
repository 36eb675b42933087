# The layers of the product and the one way to declare a library in them.
#
#   aftercare_library(NAME storage LAYER service SOURCES database.cpp ...
#                     DEPENDS core                  # our own libraries, public
#                     LINKS SQLite::SQLite3)        # others' libraries, public
#
# A layer may use only the layers named for it below; aftercare_check_layers() refuses anything
# else when CMake configures, tests/architecture scans the includes for the same.

set(AFTERCARE_LAYERS base service domain uikit ui server shell)
set(AFTERCARE_base_USES base)
set(AFTERCARE_service_USES base service)
set(AFTERCARE_domain_USES base service domain)
set(AFTERCARE_uikit_USES base service uikit)
set(AFTERCARE_ui_USES base service domain uikit)
set(AFTERCARE_server_USES base service domain server)
set(AFTERCARE_shell_USES base service uikit shell)

# Features in their order: a feature may declare only earlier ones.
set(AFTERCARE_FEATURES customers equipment staff agreements parts repairs feedback plans settlement
                       fleet insight)

define_property(TARGET PROPERTY AFTERCARE_LAYER BRIEF_DOCS "Layer of the library")
define_property(TARGET PROPERTY AFTERCARE_DEPENDS BRIEF_DOCS "Own libraries it declares")
set_property(GLOBAL PROPERTY AFTERCARE_LIBRARIES "")

function(aftercare_library)
  cmake_parse_arguments(arg "" "NAME;LAYER" "SOURCES;DEPENDS;LINKS" ${ARGN})
  if(NOT arg_LAYER IN_LIST AFTERCARE_LAYERS)
    message(FATAL_ERROR "${arg_NAME}: '${arg_LAYER}' is no layer; one of ${AFTERCARE_LAYERS}")
  endif()
  add_library(${arg_NAME} STATIC ${arg_SOURCES})
  target_include_directories(${arg_NAME} PUBLIC ${CMAKE_SOURCE_DIR}/modules/platform
                                                ${CMAKE_SOURCE_DIR}/modules ${CMAKE_SOURCE_DIR}/app)
  target_link_libraries(${arg_NAME} PUBLIC ${arg_DEPENDS} ${arg_LINKS})
  set_target_properties(${arg_NAME} PROPERTIES ARCHIVE_OUTPUT_NAME aftercare_${arg_NAME}
                                               AFTERCARE_LAYER ${arg_LAYER}
                                               AFTERCARE_DEPENDS "${arg_DEPENDS}")
  set_property(GLOBAL APPEND PROPERTY AFTERCARE_LIBRARIES ${arg_NAME})
endfunction()

# The feature a library belongs to: customers and customers_ui are both of "customers".
function(aftercare_feature_of library out)
  string(REGEX REPLACE "_ui$" "" feature ${library})
  set(${out} ${feature} PARENT_SCOPE)
endfunction()

function(aftercare_check_feature_order library dependency)
  aftercare_feature_of(${library} feature)
  list(FIND AFTERCARE_FEATURES ${feature} mine)
  list(FIND AFTERCARE_FEATURES ${dependency} theirs)
  if(mine EQUAL -1)
    message(FATAL_ERROR "${library}: '${feature}' is not in AFTERCARE_FEATURES")
  endif()
  if(theirs GREATER mine)
    message(FATAL_ERROR "${library} may not use ${dependency}: features use only earlier ones")
  endif()
endfunction()

function(aftercare_check_layers)
  get_property(libraries GLOBAL PROPERTY AFTERCARE_LIBRARIES)
  foreach(library IN LISTS libraries)
    get_target_property(layer ${library} AFTERCARE_LAYER)
    get_target_property(dependencies ${library} AFTERCARE_DEPENDS)
    foreach(dependency IN LISTS dependencies)
      if(NOT dependency IN_LIST libraries)
        message(FATAL_ERROR "${library}: ${dependency} is none of our libraries (use LINKS)")
      endif()
      get_target_property(used ${dependency} AFTERCARE_LAYER)
      if(NOT used IN_LIST AFTERCARE_${layer}_USES)
        message(FATAL_ERROR "${library} (${layer}) may not use ${dependency} (${used})")
      endif()
      if(used STREQUAL "domain" AND layer MATCHES "^(domain|ui)$")
        aftercare_check_feature_order(${library} ${dependency})
      endif()
    endforeach()
  endforeach()
endfunction()
