from django.urls import path

from . import views

urlpatterns = [
    path("inbox/", views.inbox),
    path("calendar/", views.calendar),
    path("drafts/", views.Drafts.as_view()),
]
