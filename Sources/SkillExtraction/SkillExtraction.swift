// SkillExtraction
