# Compiles a library's migrations in:
#
#   aftercare_migrations(customers migrations/0005_create_customers.sql
#                                  migrations/local/0009_index_customers.sql)
#
# Each file is then read as :/migrations/NNNN_name.sql. The library is static, so its registerIn()
# must call Q_INIT_RESOURCE(<library>_migrations), outside any namespace's function. The files are
# named in the Schema as storage::Migration{u":/migrations/0005_create_customers.sql"_s}.

function(aftercare_migrations library)
  set(qrc ${CMAKE_CURRENT_BINARY_DIR}/${library}_migrations.qrc)
  set(lines "<RCC><qresource prefix=\"/migrations\">\n")
  foreach(file IN LISTS ARGN)
    get_filename_component(name ${file} NAME)
    if(NOT name MATCHES "^[0-9][0-9][0-9][0-9]_[a-z0-9_]+\\.sql$")
      message(FATAL_ERROR "${library}: ${name} is not NNNN_verb_object.sql")
    endif()
    string(APPEND lines "<file alias=\"${name}\">${CMAKE_CURRENT_SOURCE_DIR}/${file}</file>\n")
  endforeach()
  file(CONFIGURE OUTPUT ${qrc} CONTENT "${lines}</qresource></RCC>\n" @ONLY)
  target_sources(${library} PRIVATE ${qrc})
endfunction()
