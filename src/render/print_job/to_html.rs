//! A print as one HTML file that needs nothing else, each part on a sheet of its own when a browser prints it.

use crate::render::page::Page;
use crate::render::page::html_text::line;
use crate::render::page::to_html::{self, STYLE};
use crate::render::print_job::{PartForm, PrintJob, SheetForm};

const PAPER: &str = "\
section{break-before:page}section:first-of-type{break-before:auto}\
header,footer{color:#333;font-size:.8em;border-color:#888;border-style:solid;border-width:0}\
header{border-bottom-width:1px;margin-bottom:1em}footer{border-top-width:1px;margin-top:1em}\
.stamp{font-weight:bold;border:2px solid #b00020;padding:0 .4em;margin-right:.5em}\
h1,h2,h3{break-after:avoid}.form td{height:2.6em}\
.card{columns:4 11rem;font-size:.7em}@media print{body{margin:0;max-width:none}}";

/// The whole print.
pub fn print(job: &PrintJob) -> String {
    let cover = job
        .cover
        .iter()
        .map(|page| (job.title.as_str(), page, PartForm::Flow, ""));
    let parts = job.parts.iter();
    let parts = parts.map(|it| (it.title.as_str(), &it.page, it.form, it.code.as_str()));
    let sections: String = cover.chain(parts).map(|part| section(job, part)).collect();
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{}</title>\n<style>{STYLE}{PAPER}{}</style>\n</head>\n<body>\n{sections}</body>\n</html>\n",
        job.language.tag(),
        line(&job.title),
        form(job.sheet),
    )
}

fn form(sheet: SheetForm) -> String {
    let page = match sheet.landscape {
        true => "@page{size:A4 landscape;margin:15mm}",
        false => "@page{size:A4;margin:15mm}",
    };
    let letters = if sheet.large {
        "body{font-size:16pt}"
    } else {
        ""
    };
    format!("{page}{letters}")
}

fn section(job: &PrintJob, (title, page, form, code): (&str, &Page, PartForm, &str)) -> String {
    let stamps = job.stamps.iter();
    let stamps: String = stamps
        .map(|stamp| format!("<span class=\"stamp\">{}</span>", line(stamp)))
        .collect();
    let titled = match job.title.ends_with(title) {
        true => line(title),
        false => format!("{} · {}", line(&job.title), line(title)),
    };
    let class = match form {
        PartForm::Card => " class=\"card\"",
        PartForm::Flow | PartForm::Handwriting => "",
    };
    let code = match code {
        "" => String::new(),
        code => format!("<br>{}", line(code)),
    };
    format!(
        "<section>\n<header>{stamps}{titled}</header>\n<div{class}>\n{}</div>\n<footer>{}<br>{}{code}</footer>\n</section>\n",
        to_html::body(page),
        line(&job.running.version),
        line(&job.running.copy),
    )
}
