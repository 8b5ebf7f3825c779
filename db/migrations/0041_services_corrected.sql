-- A wrong service was put right after the story was public; the page says so, with the day.
alter table content.stories add column services_corrected_on date;
