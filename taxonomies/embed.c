// The files of this folder as data, through C23's #embed. A new file needs two entries here; a test compares the list
// with the folder.
#pragma clang diagnostic ignored "-Wc23-extensions"

#include "CBuiltInData.h"

static const unsigned char isco[] = {
#embed "isco.csv"
};
static const unsigned char industries[] = {
#embed "industries.csv"
};
static const unsigned char skills[] = {
#embed "skills.csv"
};
static const unsigned char skill_labels[] = {
#embed "skill_labels.csv"
};
static const unsigned char occupations[] = {
#embed "occupations.csv"
};
static const unsigned char occupation_labels[] = {
#embed "occupation_labels.csv"
};
static const unsigned char occupation_skills[] = {
#embed "occupation_skills.csv"
};
static const unsigned char occupation_industries[] = {
#embed "occupation_industries.csv"
};
static const unsigned char occupation_conditions[] = {
#embed "occupation_conditions.csv"
};
static const unsigned char courses[] = {
#embed "courses.csv"
};
static const unsigned char course_skills[] = {
#embed "course_skills.csv"
};
static const unsigned char shortage_sample[] = {
#embed "shortage_sample.csv"
};
static const unsigned char samples_page[] = {
#embed "samples/vacancy.html"
};
static const unsigned char samples_table[] = {
#embed "samples/vacancies.csv"
};
static const unsigned char samples_vacancies[] = {
#embed "samples/vacancies.xml"
};
static const unsigned char samples_jobseekers[] = {
#embed "samples/jobseekers.jsonl"
};
static const unsigned char municipalities[] = {
#embed "places/municipalities.csv"
};
static const unsigned char postal_areas[] = {
#embed "places/postal_areas.csv"
};

static const BuiltInFile files[] = {
    {"isco.csv", isco, sizeof isco},
    {"industries.csv", industries, sizeof industries},
    {"skills.csv", skills, sizeof skills},
    {"skill_labels.csv", skill_labels, sizeof skill_labels},
    {"occupations.csv", occupations, sizeof occupations},
    {"occupation_labels.csv", occupation_labels, sizeof occupation_labels},
    {"occupation_skills.csv", occupation_skills, sizeof occupation_skills},
    {"occupation_industries.csv", occupation_industries, sizeof occupation_industries},
    {"occupation_conditions.csv", occupation_conditions, sizeof occupation_conditions},
    {"courses.csv", courses, sizeof courses},
    {"course_skills.csv", course_skills, sizeof course_skills},
    {"shortage_sample.csv", shortage_sample, sizeof shortage_sample},
    {"samples/vacancy.html", samples_page, sizeof samples_page},
    {"samples/vacancies.csv", samples_table, sizeof samples_table},
    {"places/municipalities.csv", municipalities, sizeof municipalities},
    {"places/postal_areas.csv", postal_areas, sizeof postal_areas},
    {"samples/vacancies.xml", samples_vacancies, sizeof samples_vacancies},
    {"samples/jobseekers.jsonl", samples_jobseekers, sizeof samples_jobseekers},
};

const BuiltInFile *builtInFiles(void) {
    return files;
}

size_t builtInFileCount(void) {
    return sizeof files / sizeof files[0];
}
