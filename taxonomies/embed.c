#include "CBuiltInData.h"
