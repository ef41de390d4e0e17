public import ArgumentParser
public import LabourMarket

extension IndustryFilter: ExpressibleByArgument {}
